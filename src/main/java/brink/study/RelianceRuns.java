package brink.study;

import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunCounts;
import brink.experiment.RunRange;
import brink.forecast.CardResolution;
import brink.forecast.RelianceStudy;
import brink.parameter.Parameter;
import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.SourceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the runs that show which assumptions the cards lean on: for each uncertain parameter whose
 * size nothing settles, the first runs of the experiment with it low, and with it high.
 */
final class RelianceRuns {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private final ScenarioTemplate template;
  private final CardResolution deciding;
  private final RunRange range;
  private final int runs;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Simulation> low = new ArrayList<>();
  private final List<Simulation> high = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  /**
   * Resolves the scenarios.
   *
   * @param range seed and first run
   * @param runs runs for each end of each parameter, 1 or more
   */
  RelianceRuns(ScenarioTemplate template, CardResolution deciding, RunRange range, int runs) {
    this.template = template;
    this.deciding = deciding;
    this.range = range;
    this.runs = runs;
    for (Parameter parameter : template.parameters().uncertain()) {
      if (!parameter.ground().isSettled()) {
        add(parameter);
      }
    }
  }

  private void add(Parameter parameter) {
    try {
      Simulation below = at(parameter, LOW);
      Simulation above = at(parameter, HIGH);
      parameters.add(parameter);
      low.add(below);
      high.add(above);
    } catch (SourceException e) {
      // At one end the scenario is refused, as its acts would set off ever more acts.
      refused.add(parameter.path());
    }
  }

  private Simulation at(Parameter parameter, double p) {
    return Simulation.of(
        template.at(ParameterValues.NONE.with(parameter.path(), parameter.quantile(p))));
  }

  /** What was found; null if it was stopped. */
  @Nullable RelianceResult run(Execution execution, Progress progress, BooleanSupplier stop)
      throws IOException {
    RelianceStudy study =
        new RelianceStudy(parameters.stream().map(Parameter::path).toList(), deciding.size());
    long pairs = (long) runs * parameters.size();
    RunCounts tally =
        Engine.each(pairs, execution, this::pair, pair -> pair.into(study), progress, stop);
    if (tally.failed() > 0) {
      throw new IllegalStateException("a run failed: " + tally.failures().get(0));
    }
    return tally.partial() ? null : new RelianceResult(study, parameters.size(), runs, refused);
  }

  /** One run with a parameter low and with it high. */
  private record Both(int parameter, BitSet low, BitSet high) {
    void into(RelianceStudy study) {
      study.accept(parameter, low, high);
    }
  }

  private Both pair(long index) {
    int parameter = (int) (index / runs);
    RunKey key = range.key(range.first() + index % runs);
    return new Both(
        parameter,
        deciding.of(low.get(parameter).acts(key)),
        deciding.of(high.get(parameter).acts(key)));
  }
}
