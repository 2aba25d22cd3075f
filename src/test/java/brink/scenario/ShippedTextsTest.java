package brink.scenario;

import java.io.IOException;
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
    ShippedFile.holds(SCHEMA, Schema.json());
  }

  @Test
  void guideIsTheOneThatTheCodeMakes() throws IOException {
    ShippedFile.holdsTables(GUIDE, FieldTables.markdown());
  }
}
