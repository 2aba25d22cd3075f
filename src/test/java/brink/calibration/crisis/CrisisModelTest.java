package brink.calibration.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.calibration.abc.Observation;
import brink.evidence.ObservedRange;
import brink.parameter.Parameter;
import brink.source.FileSource;
import brink.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrisisModelTest {
  private static final String SHIPPED = "scenarios/calibrations/baseline.calibration.yaml";
  private static final CrisisModel MODEL = new CrisisModel(read(SHIPPED));

  @TempDir Path folder;

  private static CalibrationSpec read(String file, String... sets) {
    return CalibrationSpec.read(file, List.of(sets), new FileSource(Path.of("")));
  }

  private static ObservedRange observed(String summary) {
    return MODEL.fitted().stream()
        .filter(s -> s.id().equals(summary))
        .map(MODEL::observed)
        .findFirst()
        .orElseThrow();
  }

  /** By hand from seeds/events.yaml. */
  @Test
  void codedActsAreSummedUp() {
    assertThat(observed("us-appeals-to-israel")).isEqualTo(ObservedRange.exactly(6));
    assertThat(observed("deaths-000")).isEqualTo(ObservedRange.exactly(12));
    assertThat(observed("deaths-002")).isEqualTo(new ObservedRange(51, Double.POSITIVE_INFINITY));
    assertThat(observed("highest-rung-001")).isEqualTo(ObservedRange.exactly(7));
    assertThat(observed("highest-rung-003")).isEqualTo(new ObservedRange(5, 6));
    assertThat(observed("israel-answers-hezbollah")).isEqualTo(new ObservedRange(1, 9));
  }

  /** Beside those of the two summaries: US appeals to Iran and Hezbollah, talks of the G7. */
  @Test
  void everyActIsReportedByOneDocumentOnly() {
    double calls =
        MODEL.fitted().stream()
            .filter(s -> s.id().startsWith("calls-"))
            .mapToDouble(s -> MODEL.observed(s).low())
            .sum();
    assertThat(calls)
        .isEqualTo(observed("us-appeals-to-israel").low() + observed("us-other-calls").low() + 3);
    assertThat(MODEL.coded().leftOut())
        .anyMatch(line -> line.startsWith("e099: the scenario has no two actors"));
  }

  @Test
  void laterDocumentsAreNotLookedAt() {
    CrisisModel july = new CrisisModel(MODEL.spec().on(List.of("000")));
    assertThat(july.coded().acts()).isNotEmpty().allMatch(act -> act.day().high() <= 3);
    assertThat(july.fitted()).noneMatch(s -> s.id().endsWith("-001"));
  }

  @Test
  void scoresAreQuantilesOfThePrior() {
    double[] scores = new double[MODEL.dimension()];
    java.util.Arrays.fill(scores, 1.3);
    double[] values = MODEL.free().values(scores);
    double p = new NormalDistribution(null, 0, 1).cumulativeProbability(1.3);
    for (int j = 0; j < values.length; j++) {
      Parameter parameter = MODEL.spec().free().get(j);
      double sd = Objects.requireNonNull(parameter.prior()).sd();
      assertThat(values[j]).isCloseTo(parameter.quantile(p), within(1e-3 * sd));
    }
  }

  @Test
  void theSameScoresAndKeyGiveTheSameSummaries() {
    double[] scores = new double[MODEL.dimension()];
    double[] once = MODEL.simulate(scores, 7);
    assertThat(once).hasSize(MODEL.fitted().size()).isEqualTo(MODEL.simulate(scores, 7));
    assertThat(once).isNotEqualTo(MODEL.simulate(scores, 8));
  }

  @Test
  void whatTheScenarioRefusesIsOutsideThePrior() throws IOException {
    Files.writeString(
        folder.resolve("eager.yaml"),
        """
        title: Eager
        extends: %s
        actors: {israel: {repeat: 1}, hezbollah: {repeat: 1}}
        """
            .formatted(Path.of("scenarios/baseline.yaml").toAbsolutePath()));
    Path file = folder.resolve("x.calibration.yaml");
    Files.writeString(
        file,
        """
        title: Branching
        scenario: eager.yaml
        parameters: [actors.israel.reciprocate, actors.hezbollah.reciprocate]
        summaries: {all: {}}
        """);
    CrisisModel model = new CrisisModel(read(file.toString()));
    assertThat(model.simulate(new double[] {0, 0}, 1)).isNotNull();
    assertThat(model.simulate(new double[] {6, 6}, 1)).isNull();
  }

  /** The resolved files need no evidence. */
  @Test
  void theResolvedCalibrationIsTheSame() throws IOException {
    Files.writeString(folder.resolve("resolved.yaml"), MODEL.spec().template().resolvedYaml());
    Path file = folder.resolve("calibration.yaml");
    Files.writeString(file, MODEL.resolvedYaml());
    CrisisModel again = new CrisisModel(read(file.toString()));
    double[] scores = new double[MODEL.dimension()];
    assertThat(again.simulate(scores, 3)).isEqualTo(MODEL.simulate(scores, 3));
    assertThat(again.resolvedYaml()).isEqualTo(MODEL.resolvedYaml());
    Observation observation = again.observation();
    for (int s = 0; s < observation.size(); s++) {
      assertThat(observation.low(s)).isEqualTo(MODEL.observation().low(s));
      assertThat(observation.high(s)).isEqualTo(MODEL.observation().high(s));
    }
  }

  @Test
  void everythingWrongIsSaidInOnePassWithItsPlace() throws IOException {
    Path file = folder.resolve("x.calibration.yaml");
    Files.writeString(
        file,
        """
        title: Wrong
        scenario: %s
        documents: ["007"]
        parameters: [actors.us.tempi, actors.us.resting-rung, actors.us.tempo, actors.us.tempo]
        summaries:
          a: {from: isreal}
          b: {acts: [air-strik], documents: ["000"]}
        """
            .formatted(Path.of("scenarios/baseline.yaml").toAbsolutePath()));
    assertThat(complaints(file.toString()))
        .contains(
            ":3:13: documents names \"007\", which is not known; did you mean \"000\"?",
            ":4:14: there is no parameter \"actors.us.tempi\"; did you mean \"actors.us.tempo\"?",
            ":4:31: \"actors.us.resting-rung\" has no prior in the scenario; it needs one to be"
                + " free",
            ":4:72: \"actors.us.tempo\" is listed twice",
            ":6:13: summaries.a.from names \"isreal\", which is not known; did you mean"
                + " \"israel\"?",
            ":7:14: summaries.b.acts names \"air-strik\", which is not known; did you mean"
                + " \"air-strike\"?");
  }

  @Test
  void overridesAreCheckedLikeTheFile() {
    assertThat(complaints(SHIPPED, "method.particle=5", "seed"))
        .contains("--set #1: method has no \"particle\"; did you mean \"particles\"?")
        .contains("--set #2: \"seed\" must have the form path=value, as in method.particles=500");
  }

  private static String complaints(String file, String... sets) {
    try {
      read(file, sets);
      return "";
    } catch (SourceException e) {
      return e.getMessage();
    }
  }
}
