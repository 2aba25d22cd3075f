package brink.simulation;

import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.run.RunRecord;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shipped baseline, with changes, and what tests ask of its records. */
final class Baseline {
  static final String FILE = "scenarios/baseline.yaml";

  private Baseline() {}

  static Scenario scenario(String... sets) {
    return file(FILE, sets);
  }

  static Scenario file(String file, String... sets) {
    return ScenarioTemplate.read(file, List.of(sets), new FileSource(Path.of("")))
        .at(ParameterValues.NONE);
  }

  /** Without the posterior: all uncertain numbers stand at the means of their priors. */
  static Scenario atPriorMeans(String... sets) {
    List<String> all = new ArrayList<>(List.of(sets));
    all.add("parameters=null");
    return scenario(all.toArray(String[]::new));
  }

  static Simulation simulation(String... sets) {
    return Simulation.of(scenario(sets));
  }

  /** Everything in a record, as text: equal texts are equal bits. */
  static String text(Simulation simulation, RunRecord record) {
    StringBuilder text = new StringBuilder();
    var layout = simulation.layout();
    for (int o = 0; o < layout.outcomes().size(); o++) {
      text.append(record.outcome(o)).append(' ');
    }
    for (int d = 0; d < layout.days(); d++) {
      text.append(record.systemRung(d)).append(':').append(record.deaths(d)).append(' ');
      for (int p = 0; p < layout.pairs().size(); p++) {
        text.append(record.pairRung(p, d));
      }
    }
    for (int c = 0; c < layout.cells().size(); c++) {
      text.append(' ').append(record.reported(c));
    }
    return text.toString();
  }

  static String text(Simulation simulation, long seed, long run) {
    return text(simulation, simulation.run(new RunKey(seed, run)));
  }

  static int place(Simulation simulation, String outcome) {
    var outcomes = simulation.layout().outcomes();
    for (int o = 0; o < outcomes.size(); o++) {
      if (outcomes.get(o).id().equals(outcome)) {
        return o;
      }
    }
    throw new IllegalArgumentException(outcome);
  }

  /** Mean of an outcome over runs 0, 1, ...; NaN values are left out. */
  static double mean(Simulation simulation, String outcome, int runs) {
    int place = place(simulation, outcome);
    double sum = 0;
    int count = 0;
    for (int i = 0; i < runs; i++) {
      double value = simulation.run(new RunKey(20240727, i)).outcome(place);
      if (!Double.isNaN(value)) {
        sum += value;
        count++;
      }
    }
    return sum / count;
  }
}
