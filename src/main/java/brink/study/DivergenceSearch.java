package brink.study;

import brink.comparison.ActDifference;
import brink.comparison.Comparison;
import brink.comparison.DiscordantRun;
import brink.comparison.Divergence;
import brink.comparison.DivergenceCounter;
import brink.comparison.DivergenceGroup;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.random.RunKey;
import brink.run.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Does flipped runs again, with every act, and finds where their histories part. */
final class DivergenceSearch {
  private static final int CHUNK = 8;

  private final List<RunStudy> scenarios;
  private final RunRange range;
  private final Execution execution;

  /** The flips of one run, by alternative. */
  private record Flipped(long run, Map<Integer, List<DiscordantRun>> flips) {}

  /** Where a run parts, by alternative. */
  private record Parted(Flipped flipped, Map<Integer, ActDifference> partings) {}

  DivergenceSearch(List<RunStudy> scenarios, RunRange range, int threads) {
    this.scenarios = scenarios;
    this.range = range;
    execution = new Execution(threads, CHUNK);
  }

  List<DivergenceGroup> groups(Comparison comparison, BooleanSupplier stop) throws IOException {
    List<Flipped> runs = runs(comparison);
    DivergenceCounter tally = new DivergenceCounter();
    if (!runs.isEmpty()) {
      Engine.each(
          runs.size(),
          execution,
          place -> parted(runs.get((int) place)),
          parted -> count(parted, tally),
          Progress.NONE,
          stop);
    }
    return tally.groups();
  }

  private static List<Flipped> runs(Comparison comparison) {
    Map<Long, Map<Integer, List<DiscordantRun>>> runs = new TreeMap<>();
    for (int a = 0; a < comparison.alternatives(); a++) {
      for (DiscordantRun flip : comparison.flips(a)) {
        runs.computeIfAbsent(flip.run(), run -> new TreeMap<>())
            .computeIfAbsent(a, place -> new ArrayList<>())
            .add(flip);
      }
    }
    List<Flipped> all = new ArrayList<>();
    runs.forEach((run, flips) -> all.add(new Flipped(run, flips)));
    return all;
  }

  private Parted parted(Flipped flipped) {
    RunKey key = range.key(flipped.run);
    History base = scenarios.get(0).simulation().trace(key);
    List<String> actors = scenarios.get(0).simulation().layout().actors();
    Map<Integer, ActDifference> partings = new TreeMap<>();
    for (int a : flipped.flips.keySet()) {
      var simulation = scenarios.get(a + 1).simulation();
      partings.put(
          a,
          Divergence.of(base, actors, simulation.trace(key), simulation.layout().actors()).act());
    }
    return new Parted(flipped, partings);
  }

  private static void count(Parted parted, DivergenceCounter tally) {
    parted.partings.forEach(
        (a, parting) ->
            parted
                .flipped
                .flips
                .getOrDefault(a, List.of())
                .forEach(flip -> tally.add(a, flip, parting)));
  }
}
