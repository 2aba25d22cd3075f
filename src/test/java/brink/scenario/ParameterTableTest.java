package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import brink.parameter.ParameterSpace;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tables of parameters in the documents are those of the shipped baseline. After a change of a
 * number, {@code mvn test -Dtest=ParameterTableTest -Dbrink.regenerate=true} writes them anew.
 */
class ParameterTableTest {
  private static final String MARK = "how to write it anew. -->\n\n";
  private static final String END = "<!-- End of the table. -->";

  private final ParameterSpace baseline =
      ScenarioTemplate.read(Scenarios.BASELINE, List.of(), new FileSource(Path.of("")))
          .undrawn()
          .parameters();

  @Test
  void allParametersAreThoseOfTheBaseline() throws IOException {
    holds(Path.of("docs/parameters.md"), ParameterTable.all(baseline) + "\n");
  }

  @Test
  void sharedParametersAreThoseOfTheBaseline() throws IOException {
    holds(Path.of("docs/ODD.md"), ParameterTable.shared(baseline) + "\n");
  }

  @Test
  void everyUncertainParameterSaysWhatItRestsOn() {
    assertThat(baseline.uncertain())
        .allSatisfy(
            parameter -> {
              assertThat(parameter.basis()).as(parameter.path()).isNotNull();
              assertThat(parameter.reason()).as(parameter.path()).isNotEmpty();
            });
  }

  private static void holds(Path file, String table) throws IOException {
    String text = Files.readString(file);
    int start = text.indexOf(MARK) + MARK.length();
    int end = text.indexOf(END);
    assertThat(start).as("place of the table in " + file).isBetween(MARK.length(), end);
    if (Boolean.getBoolean("brink.regenerate")) {
      Files.writeString(file, text.substring(0, start) + table + text.substring(end));
    } else {
      assertThat(text.substring(start, end)).as(file.toString()).isEqualTo(table);
    }
  }
}
