package brink.cli;

import brink.analysis.VarianceSplit;
import brink.analysis.VarianceSplitter;
import brink.experiment.Plan;
import brink.experiment.RecordSink;
import brink.model.OutcomeRule;
import brink.parameter.Draws;
import brink.report.Wording;
import brink.run.RunRecord;
import brink.simulation.Simulation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells chance from ignorance, where runs draw their parameters. */
final class Uncertainty implements RecordSink {
  private final Plan plan;
  private final Simulation simulation;
  private final @Nullable VarianceSplitter splitter;

  Uncertainty(Plan plan, Simulation simulation, @Nullable Draws draws) {
    this.plan = plan;
    this.simulation = simulation;
    splitter = draws == null ? null : new VarianceSplitter(simulation.layout(), draws.size());
  }

  @Override
  public void accept(RunRecord run) {
    if (splitter != null) {
      splitter.accept(run, simulation.draw(plan.key(run.index())));
    }
  }

  /** The split of each outcome of which something can be said; empty where nothing is drawn. */
  Map<OutcomeRule, VarianceSplit> splits() {
    Map<OutcomeRule, VarianceSplit> splits = new LinkedHashMap<>();
    List<OutcomeRule> outcomes = simulation.layout().outcomes();
    for (int o = 0; splitter != null && o < outcomes.size(); o++) {
      VarianceSplit split = splitter.split(o);
      if (split != null) {
        splits.put(outcomes.get(o), split);
      }
    }
    return splits;
  }

  /** Prints what the headline events owe to ignorance; nothing where nothing is drawn. */
  void print(PrintStream out) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"not knowing the parameters", "moves the share by", "of its variance"});
    splits()
        .forEach(
            (rule, split) -> {
              if (rule.headline() && rule.kind().isEvent() && split.varies()) {
                rows.add(new String[] {rule.label(), points(split), words(split)});
              }
            });
    if (rows.size() > 1) {
      out.println();
      TextTable.print(out, rows);
    }
  }

  private static String words(VarianceSplit split) {
    return percent(split.share())
        + ", "
        + Wording.points(split.interval().low(), 0)
        + " to "
        + Wording.points(split.interval().high(), 0)
        + " %";
  }

  private static String points(VarianceSplit split) {
    boolean seen = split.interval().low() > 0;
    return (seen ? "± " : "at most ± ")
        + Wording.points(seen ? split.spread() : split.greatestSpread(), 1)
        + " points";
  }

  private static String percent(double share) {
    return Wording.points(share, 1) + " %";
  }
}
