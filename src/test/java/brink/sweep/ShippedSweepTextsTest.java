package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenario.FieldTables;
import brink.scenario.ShippedFile;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema and the guide that are checked in are those that the code makes. After a change of a
 * field, {@code mvn test -Dtest=ShippedSweepTextsTest -Dbrink.regenerate=true} writes them anew.
 */
class ShippedSweepTextsTest {
  private static final Path SCHEMA_FILE = Path.of("scenarios/schema/sweep.schema.json");
  private static final Path GUIDE = Path.of("scenarios/sweeps/README.md");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SweepForm.schema(), InputFormat.JSON);

  private static List<String> errors(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML).stream().map(Error::toString).toList();
  }

  static Stream<String> shipped() throws IOException {
    return ShippedSweepsTest.shipped();
  }

  @Test
  void schemaIsTheOneThatTheCodeMakes() throws IOException {
    ShippedFile.holds(SCHEMA_FILE, SweepForm.schema());
  }

  @Test
  void guideIsTheOneThatTheCodeMakes() throws IOException {
    ShippedFile.holdsTables(GUIDE, FieldTables.markdown(SweepFile.class));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedSweepsAreValid(String file) throws IOException {
    assertThat(errors(Files.readString(Path.of(file)))).isEmpty();
  }

  @Test
  void whatTheReaderTakesIsValid() {
    assertThat(
            errors(
                "seed: 5\nset: {actors.us.tempo: 1}\nfactors: {actors.us.tempo: {values: [never]}}"
                    + "\ndesign: {kind: saltelli, blocks: 8, second-order: true}"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "factors: {actors.us.tempo: {valeus: [1]}}",
        "factors: {actors.us.tempo: 1}",
        "design: {kind: gird}",
        "design: {points: 0}",
        "replications: {value: 3}",
        "runs-table: perhaps",
        "unknown: 1",
      })
  void whatTheReaderRefusesIsInvalid(String yaml) {
    assertThat(errors(yaml)).isNotEmpty();
  }
}
