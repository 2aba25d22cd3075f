package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The schema and the guide that are checked in are those that the code makes. After a change of a
 * field, {@code mvn test -Dtest=ShippedTextsTest -Dbrink.regenerate=true} writes them anew.
 */
class ShippedTextsTest {
  private static final Path SCHEMA = Path.of("scenarios/schema/scenario.schema.json");
  private static final Path GUIDE = Path.of("scenarios/README.md");

  @Test
  void schemaIsTheOneThatTheCodeMakes() throws IOException {
    holdsEqual(SCHEMA, Schema.json());
  }

  @Test
  void guideIsTheOneThatTheCodeMakes() throws IOException {
    String text = Files.readString(GUIDE);
    String mark = "how to write them anew. -->\n";
    int end = text.indexOf(mark) + mark.length();
    assertThat(end).as("place of the tables").isGreaterThan(mark.length());
    holdsEqual(GUIDE, text.substring(0, end) + FieldTables.markdown());
  }

  private static void holdsEqual(Path file, String made) throws IOException {
    if (Boolean.getBoolean("brink.regenerate")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, made);
    }
    assertThat(file).content().isEqualTo(made);
  }
}
