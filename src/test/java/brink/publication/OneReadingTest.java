package brink.publication;

import static org.assertj.core.api.Assertions.assertThat;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisModel;
import brink.evidence.Evidence;
import brink.evidence.ReportedAct;
import brink.hindcast.CodedCrisis;
import brink.hindcast.DocumentReport;
import brink.parameter.ParameterValues;
import brink.report.ReportedEvent;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A coded event stands on one rung, whoever asks. */
class OneReadingTest {
  private static final FileSource FILES = new FileSource(Path.of(""));
  private static final ScenarioTemplate TEMPLATE =
      ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), FILES);
  private static final Evidence EVIDENCE = Objects.requireNonNull(TEMPLATE.evidence());
  private static final Scenario SCENARIO = TEMPLATE.at(ParameterValues.NONE);

  private static Map<String, ReportedEvent> inTheReport() {
    Map<String, ReportedEvent> events = new LinkedHashMap<>();
    new ReportBuilder(TEMPLATE, SCENARIO).events().forEach(event -> events.put(event.id(), event));
    return events;
  }

  private static List<ReportedAct> inCalibration() {
    return new CrisisModel(
            CalibrationSpec.read(
                "scenarios/calibrations/baseline.calibration.yaml", List.of(), FILES))
        .coded()
        .acts();
  }

  private static List<ReportedAct> inHindcast() {
    return CodedCrisis.of(EVIDENCE, SCENARIO).reported().told().stream()
        .map(DocumentReport::act)
        .toList();
  }

  private static ReportedAct airStrikes(List<ReportedAct> acts) {
    return acts.stream()
        .filter(act -> act.kind().equals("air-strike") && act.day().equals(airStrikes()))
        .findFirst()
        .orElseThrow();
  }

  private static brink.evidence.ObservedRange airStrikes() {
    return EVIDENCE.events().stream()
        .filter(event -> event.id().equals("e112"))
        .findFirst()
        .orElseThrow()
        .date()
        .in(SCENARIO.horizon());
  }

  @Test
  void airStrikesOfWhichNoDeathsAreToldStandOnTheRungOfHarassingFire() {
    ReportedEvent shown = Objects.requireNonNull(inTheReport().get("air-strikes-21-september"));
    assertThat(shown.rung()).isEqualTo(5);
    assertThat(airStrikes(inCalibration()).leastRung()).isEqualTo(5);
    assertThat(airStrikes(inHindcast()).leastRung()).isEqualTo(5);
  }

  @Test
  void calibrationAndHindcastReadTheSameActs() {
    assertThat(inHindcast()).containsExactlyInAnyOrderElementsOf(inCalibration());
  }
}
