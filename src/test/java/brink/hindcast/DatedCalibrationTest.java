package brink.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.calibration.abc.GenerationListener;
import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.CrisisModel;
import brink.evidence.DocumentWindow;
import brink.evidence.Evidence;
import brink.experiment.Progress;
import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.scenario.Scenario;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DatedCalibrationTest {
  private static final String SMALL =
      """
      title: Two tempos
      scenario: scenarios/baseline.yaml
      parameters: [actors.israel.tempo, actors.us.tempo]
      summaries:
        us: {from: us}
        israel: {from: israel, each-document: true}
        deaths: {kind: deaths}
      stop: {generations: 3}
      """;
  private static final CalibrationSpec SHIPPED =
      CalibrationSpec.of(
          "scenarios/calibrations/baseline.calibration.yaml",
          Baseline.TEMPLATE,
          new FileSource(Path.of("")));
  private static final List<String> DOCUMENTS =
      CodedCrisis.of(Baseline.EVIDENCE, Baseline.REPLAYING).reported().windows().stream()
          .map(DocumentWindow::document)
          .toList();

  private static DatedCalibration small(Evidence evidence) {
    CalibrationSpec spec =
        CalibrationSpec.of(
            "small.yaml",
            Baseline.TEMPLATE,
            FileSource.of(new TreeMap<>(Map.of("small.yaml", SMALL))));
    return new DatedCalibration(spec.on(evidence), DOCUMENTS, 20, 1);
  }

  private static List<List<Double>> draws(Evidence evidence, int day) throws IOException {
    CrisisFit fit =
        Objects.requireNonNull(
            DatedFits.fit(small(evidence), day, 1, GenerationListener.NONE, () -> false));
    List<List<Double>> draws = new ArrayList<>();
    for (int i = 0; i < fit.inferred().draws().size(); i++) {
      draws.add(
          List.of(
              fit.inferred().draws().weight(i),
              fit.inferred().draws().value(i, 0),
              fit.inferred().draws().value(i, 1)));
    }
    return draws;
  }

  @Test
  void changingAnythingLaterDoesNotChangeThePosteriorOfADay() throws IOException {
    List<List<Double>> told = draws(Baseline.EVIDENCE, 2);
    assertThat(draws(CodedCrisisTest.perturbed(2), 2)).isEqualTo(told);
    // It is seen where the change is not later.
    assertThat(draws(CodedCrisisTest.perturbed(1), 2)).isNotEqualTo(told);
  }

  @Test
  void nothingLaterIsObservedInTheShippedCalibrationOnAnyDay() {
    assertThat(SHIPPED.observedInFile()).isEmpty();
    for (int d = 0; d < DOCUMENTS.size() - 1; d++) {
      CrisisModel told = new DatedCalibration(SHIPPED, DOCUMENTS, 20, 1).model(d);
      CrisisModel other =
          new DatedCalibration(SHIPPED.on(CodedCrisisTest.perturbed(d)), DOCUMENTS, 20, 1).model(d);
      assertThat(other.coded().acts()).isEqualTo(told.coded().acts());
      assertThat(told.spec().documents()).isEqualTo(DOCUMENTS.subList(0, d + 1));
    }
  }

  @Test
  void eachDayKnowsMoreActsThanTheOneBefore() {
    List<Integer> acts = new ArrayList<>();
    for (int d = 0; d < DOCUMENTS.size() - 1; d++) {
      acts.add(new DatedCalibration(SHIPPED, DOCUMENTS, 20, 1).model(d).coded().acts().size());
    }
    assertThat(acts).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void forecastsTakeTheScenariosOfTheirDay() throws IOException {
    DatedFits fits =
        Objects.requireNonNull(
            DatedFits.of(small(Baseline.EVIDENCE), 5, 2, Progress.NONE, () -> false));
    assertThat(fits.fits()).hasSize(4);
    ReportedCrisis crisis = CodedCrisis.of(Baseline.EVIDENCE, Baseline.REPLAYING).reported();
    assertThat(fits.at(crisis.until(0))).hasSize(5).isNotEqualTo(fits.at(crisis.until(3)));
    assertThat(DatedFits.of(small(Baseline.EVIDENCE), 5, 1, Progress.NONE, () -> true)).isNull();
  }

  @Test
  void aBusySimulatedCrisisGivesABusyPosterior() throws IOException {
    CalibratedCrises crises =
        Objects.requireNonNull(
            CalibratedCrises.of(small(Baseline.EVIDENCE), 20, 2, Progress.NONE, () -> false));
    assertThat(tempo(crises, 0.8)).isGreaterThan(tempo(crises, 0.02));
    assertThat(CalibratedCrises.of(small(Baseline.EVIDENCE), 20, 1, Progress.NONE, () -> true))
        .isNull();
  }

  /** Mean tempo of Israel in the posterior of the last day, of a crisis of some true tempo. */
  private static double tempo(CalibratedCrises crises, double truth) {
    Scenario scenario =
        Baseline.TEMPLATE.at(new ParameterValues(Map.of("actors.israel.tempo", truth)));
    InformationSet past = SimulatedCrisis.of(scenario, new RunKey(5, 1)).until(3);
    List<Scenario> posterior = crises.at(past);
    assertThat(posterior).hasSize(20).isEqualTo(crises.at(past));
    return posterior.stream()
        .mapToDouble(s -> Objects.requireNonNull(s.world().actors().get("israel")).tempo())
        .average()
        .orElseThrow();
  }

  @Test
  void fewerThanTwentyParticlesAreRefused() {
    assertThatThrownBy(() -> new DatedCalibration(SHIPPED, DOCUMENTS, 19, 1))
        .hasMessage("particles must be 20 or more, not 19");
  }

  @Test
  void theFilesTextReadsBackAsTheSameCalibration() {
    CalibrationSpec again =
        CalibrationSpec.of(
            "again.yaml",
            Baseline.TEMPLATE,
            FileSource.of(new TreeMap<>(Map.of("again.yaml", SHIPPED.yaml()))));
    assertThat(again.yaml()).isEqualTo(SHIPPED.yaml());
    assertThat(again.observedInFile()).isEmpty();
  }
}
