package brink.cli;

import brink.analysis.Interval;
import brink.analysis.VarianceSplit;
import brink.analysis.VarianceSplitter;
import brink.experiment.RunRange;
import brink.experiment.Sink;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells chance from ignorance, where runs draw their parameters. */
final class Uncertainty implements Sink<RunRecord> {
  private final RunRange range;
  private final Simulation simulation;
  private final @Nullable VarianceSplitter splitter;
  private @Nullable Map<OutcomeRule, VarianceSplit> splits;

  Uncertainty(RunRange range, Simulation simulation, @Nullable Draws draws) {
    this.range = range;
    this.simulation = simulation;
    splitter = draws == null ? null : new VarianceSplitter(simulation.layout(), draws.size());
  }

  @Override
  public void accept(RunRecord run) {
    if (splitter != null) {
      splitter.accept(run, simulation.draw(range.key(run.index())));
    }
  }

  /**
   * The split of each outcome of which something can be said; empty where nothing is drawn. Made
   * once, when all runs are there.
   */
  Map<OutcomeRule, VarianceSplit> splits() {
    if (splits == null) {
      splits = split();
    }
    return splits;
  }

  /** Leaves out outcomes that are settled: no parameter moves what is. */
  void leaveOut(Set<String> settled) {
    splits().keySet().removeIf(rule -> settled.contains(rule.id()));
  }

  private Map<OutcomeRule, VarianceSplit> split() {
    Map<OutcomeRule, VarianceSplit> found = new LinkedHashMap<>();
    List<OutcomeRule> outcomes = simulation.layout().outcomes();
    for (int o = 0; splitter != null && o < outcomes.size(); o++) {
      VarianceSplit split = splitter.split(o);
      if (split != null) {
        found.put(outcomes.get(o), split);
      }
    }
    return found;
  }

  /** Prints what the headline events owe to ignorance; nothing where nothing is drawn. */
  void print(PrintStream out) {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {
          "not knowing the parameters",
          "spread [points]",
          "95 % interval",
          "of its variance",
          "95 % interval"
        });
    splits()
        .forEach(
            (rule, split) -> {
              if (rule.headline() && rule.kind().isEvent()) {
                rows.add(row(rule.label(), split));
              }
            });
    if (rows.size() > 1) {
      out.println();
      TextTable.print(out, rows);
    }
  }

  private static String[] row(String label, VarianceSplit split) {
    return new String[] {
      label,
      "± " + hundredths(split.spread()),
      range(split.spreadInterval(), ""),
      split.varies() ? hundredths(split.share()) + " %" : "–",
      range(split.interval(), " %")
    };
  }

  private static String range(@Nullable Interval interval, String unit) {
    return interval == null
        ? "–"
        : hundredths(interval.low()) + " to " + hundredths(interval.high()) + unit;
  }

  private static String hundredths(double share) {
    return Wording.points(share, 1);
  }
}
