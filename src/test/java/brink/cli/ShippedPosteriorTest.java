package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.results.Manifest;
import brink.results.ResultsFolder;
import brink.scenario.DrawsTable;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The posteriors that shipped scenarios draw from are those of the shipped calibrations, made from
 * the baseline as it is. After a change of the baseline, of the evidence or of the sampler: {@code
 * brink calibrate} as the manifests say, with {@code --force}, and copy {@code draws.csv} and
 * {@code parameters.csv}.
 */
class ShippedPosteriorTest {
  private static final String SPEC = "scenarios/calibrations/baseline.calibration.yaml";

  @TempDir Path here;

  @ParameterizedTest
  @CsvSource({
    "seeds/posterior.csv, results/calibration-baseline",
    "seeds/posterior-6-august.csv, results/calibration-6-august"
  })
  void itIsThatOfTheShippedCalibration(Path posterior, Path calibration) throws IOException {
    String draws = Files.readString(posterior);
    assertThat(Files.readString(calibration.resolve("draws.csv"))).isEqualTo(draws);
    String all = Files.readString(calibration.resolve("posterior.csv"));
    assertThat(calibration.resolve("parameters.csv"))
        .as("what the calibration says of each number")
        .hasSameTextualContentAs(Path.of(posterior.toString().replace(".csv", "-parameters.csv")));
    assertThat(DrawsTable.parse("posterior.csv", all).resampled(256).text()).isEqualTo(draws);
    Manifest manifest = ResultsFolder.open(calibration).manifest();
    assertThat(manifest.scenarioSha256())
        .as("the baseline that was calibrated")
        .isEqualTo(
            ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of("")))
                .undrawn()
                .digest());
  }

  /** The verdicts are in the jar: no results folder is needed to know what the numbers rest on. */
  @Test
  void shippedScenariosKnowWhatTheirNumbersRestOn() {
    for (String scenario : List.of("baseline", "forecast-from-6-august")) {
      ScenarioTemplate template =
          ScenarioTemplate.read("scenarios/" + scenario + ".yaml", List.of(), new FileSource(here));
      for (String path : Objects.requireNonNull(template.draws()).paths()) {
        assertThat(Objects.requireNonNull(template.parameters().get(path)).verdict())
            .as(scenario + " " + path)
            .isNotNull();
      }
    }
  }

  /** The same calibration with few particles, to the bit: which files differ says what changed. */
  @Test
  void aSmallOneIsStillTheSame() throws IOException {
    Typed typed =
        Typed.in(
            here,
            () -> false,
            "calibrate",
            SPEC,
            "--set",
            "method={particles: 60, pilot: 300}",
            "--set",
            "stop={generations: 3, simulations: 1500}",
            "--no-charts",
            "--out",
            "small");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(ResultsFolder.open(here.resolve("small")).manifest().recordsSha256())
        .isEqualTo("6c3b75754f8ea1aec17e7b35118729618bb55fd1950dce3b9f6f1e44146679c8");
  }
}
