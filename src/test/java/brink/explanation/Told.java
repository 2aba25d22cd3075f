package brink.explanation;

import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.List;

/** Runs of the baseline, with changes, told. */
record Told(Simulation simulation, ScenarioLabels names) {
  static final long SEED = 20240727;
  static final Told BASELINE = with();
  static final Told SILENCE =
      with(
          "interventions.silence={from: 2024-08-04, set: {actors.us.repertoire.appeal.israel:"
              + " never}}");

  static Told with(String... sets) {
    Scenario scenario =
        ScenarioTemplate.read("scenarios/baseline.yaml", List.of(sets), new FileSource(Path.of("")))
            .at(ParameterValues.NONE);
    return new Told(Simulation.of(scenario), ScenarioLabels.of(scenario));
  }

  static RunKey key(long run) {
    return new RunKey(SEED, run);
  }

  Chronicle chronicle(long run) {
    return Chronicle.of(names, simulation.trace(key(run)));
  }

  int outcome(String id) {
    return simulation.layout().outcomes().stream().map(rule -> rule.id()).toList().indexOf(id);
  }
}
