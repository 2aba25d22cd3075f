package brink.hindcast;

import brink.evidence.Evidence;
import brink.parameter.ParameterValues;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The shipped baseline, read once for all tests. */
final class Baseline {
  static final ScenarioTemplate TEMPLATE = read();
  static final Evidence EVIDENCE = Objects.requireNonNull(TEMPLATE.evidence());
  static final Scenario SCENARIO = TEMPLATE.at(ParameterValues.NONE);
  static final Scenario REPLAYING = read("condition.until=2024-09-25").at(ParameterValues.NONE);
  static final Questions QUESTIONS =
      new Questions(EVIDENCE, SCENARIO.horizon(), SCENARIO.world().actors().keySet());

  private Baseline() {}

  private static ScenarioTemplate read(String... sets) {
    return ScenarioTemplate.read(
            "scenarios/baseline.yaml", List.of(sets), new FileSource(Path.of("")))
        .undrawn();
  }

  /** The method that knows the past and runs at the values of the file. */
  static ForecastMethod method() {
    return new BrinkMethod("file", "at the file's values", true, past -> List.of(SCENARIO));
  }
}
