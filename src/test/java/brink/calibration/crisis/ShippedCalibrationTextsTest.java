package brink.calibration.crisis;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema and the guide that are checked in are those that the code makes. After a change of a
 * field, {@code mvn test -Dtest=ShippedCalibrationTextsTest -Dbrink.regenerate=true} writes them
 * anew.
 */
class ShippedCalibrationTextsTest {
  private static final Path SCHEMA_FILE = Path.of("scenarios/schema/calibration.schema.json");
  private static final Path GUIDE = Path.of("scenarios/calibrations/README.md");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CalibrationSpec.schema(), InputFormat.JSON);

  private static List<String> errors(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML).stream().map(Error::toString).toList();
  }

  @Test
  void schemaIsTheOneThatTheCodeMakes() throws IOException {
    ShippedFile.holds(SCHEMA_FILE, CalibrationSpec.schema());
  }

  @Test
  void guideIsTheOneThatTheCodeMakes() throws IOException {
    ShippedFile.holdsTables(GUIDE, FieldTables.markdown(CalibrationFile.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"baseline", "simulated-log"})
  void shippedCalibrationsAreValid(String name) throws IOException {
    Path file = Path.of("scenarios/calibrations", name + ".calibration.yaml");
    assertThat(errors(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summaries: {a: {kind: counts}}",
        "summaries: {a: {rung: 12}}",
        "method: {particles: many}",
        "stop: {generation: 3}",
        "unknown: 1",
      })
  void whatTheReaderRefusesIsInvalid(String yaml) {
    assertThat(errors(yaml)).isNotEmpty();
  }
}
