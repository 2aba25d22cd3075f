package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final com.networknt.schema.Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Schema.json(), InputFormat.JSON);

  static List<Path> shippedFiles() throws IOException {
    try (Stream<Path> scenarios = Files.walk(Path.of("scenarios"));
        Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      return Stream.concat(scenarios, seeds)
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !name(file).matches(".*[.](sweep|calibration)[.]yaml"))
          .filter(
              file ->
                  !List.of("documents.yaml", "events.yaml", "forecasts.yaml").contains(name(file)))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<String> errors(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML).stream().map(Error::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void shippedFilesAreValid(Path file) throws IOException {
    assertThat(errors(Files.readString(file))).isEmpty();
  }

  @Test
  void whatTheReaderTakesIsValid() {
    assertThat(errors(Scenarios.SMALL)).isEmpty();
    assertThat(errors(Scenarios.baseline().resolvedYaml())).isEmpty();
    assertThat(errors("extends: [a.yaml, b.yaml]\nactors: {us: null, iran: {tempo: null}}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "actors: {us: {tmepo: 1}}",
        "actors: {us: {tempo: 30}}",
        "actors: {us: {tempo: fast}}",
        "actors: {us: {tempo: {value: 1, basis: rumour}}}",
        "actors: {us: {tempo: {prior: {gama: {mean: 1, sd: 1}}}}}",
        "actors: {us: {repertoire: {appeal: {israel: often}}}}",
        "actors: [us]",
        "acts: {talk: {family: chat}}",
        "acts: {talk: {rung: 1.5}}",
        "start: 27 July 2024",
        "fronts: {north: {fire: {israel: {raid: {act: shell}}}}}",
        "ladder: {hysteresis-days: true}",
        "unknown: 1",
      })
  void whatTheReaderRefusesIsInvalid(String yaml) {
    assertThat(errors(yaml)).isNotEmpty();
  }

  @Test
  void everyFieldSaysWhatItMeans() {
    assertThat(Schema.json())
        .contains("\"description\": \"spontaneous occasions to act (mu) [1/day], 0 to 20")
        .endsWith("}\n")
        .doesNotContain("\"description\": \"\"");
  }
}
