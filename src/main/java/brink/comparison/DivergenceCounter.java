package brink.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts first differences by alternative, event and direction. Not for several threads. */
public final class DivergenceCounter {
  private static final int EXAMPLES = 3;

  private record Place(int alternative, int outcome, boolean gained) {}

  private final Map<Place, Map<ActDifference, List<Long>>> groups = new LinkedHashMap<>();

  /** Starts with nothing counted. */
  public DivergenceCounter() {}

  /**
   * Counts one.
   *
   * @param alternative place of the alternative, 0 or more
   * @param flip the run and the event that flipped
   * @param first the first act that differs
   */
  public void add(int alternative, DiscordantRun flip, ActDifference first) {
    Place place = new Place(alternative, flip.outcome(), flip.gained());
    groups
        .computeIfAbsent(place, p -> new LinkedHashMap<>())
        .computeIfAbsent(first, p -> new ArrayList<>())
        .add(flip.run());
  }

  /**
   * What was counted.
   *
   * @return by alternative, event and direction, the most frequent first
   */
  public List<DivergenceGroup> groups() {
    List<DivergenceGroup> all = new ArrayList<>();
    groups.forEach(
        (place, partings) -> {
          long looked = partings.values().stream().mapToLong(List::size).sum();
          partings.forEach((first, runs) -> all.add(group(place, first, runs, looked)));
        });
    all.sort(
        Comparator.comparingInt(DivergenceGroup::alternative)
            .thenComparingInt(DivergenceGroup::outcome)
            .thenComparing(DivergenceGroup::gained)
            .thenComparing(Comparator.comparingLong(DivergenceGroup::runs).reversed()));
    return Collections.unmodifiableList(all);
  }

  private static DivergenceGroup group(
      Place place, ActDifference first, List<Long> runs, long looked) {
    return new DivergenceGroup(
        place.alternative,
        place.outcome,
        place.gained,
        first,
        runs.size(),
        looked,
        List.copyOf(runs.subList(0, Math.min(EXAMPLES, runs.size()))));
  }
}
