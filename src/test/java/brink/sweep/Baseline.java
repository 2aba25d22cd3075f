package brink.sweep;

import brink.parameter.ParameterValues;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.List;

/** Points that differ in one number of the shipped baseline. */
final class Baseline {
  static final List<String> OUTCOMES = List.of("rung-8", "first-7");

  private static final ScenarioTemplate TEMPLATE =
      ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of("")));

  private Baseline() {}

  /** Point p has a reciprocity of Israel of p / 10; some points cannot be laid out. */
  static final SweepPoints POINTS =
      point -> {
        if (point == 13) {
          throw new IllegalStateException("no such point");
        }
        return simulation(point / 10.0);
      };

  static Simulation simulation(double reciprocity) {
    Scenario scenario =
        TEMPLATE.at(ParameterValues.NONE.with("actors.israel.reciprocity", reciprocity));
    return Simulation.of(scenario);
  }

  static SweepWork work(RunLimits limits) {
    return new SweepWork(POINTS, 7, OUTCOMES, limits);
  }
}
