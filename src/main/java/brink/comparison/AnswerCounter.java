package brink.comparison;

import brink.analysis.Share;
import brink.model.Act;
import brink.model.ActFamily;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the first answers to given acts in each run. */
final class AnswerCounter {
  private static final int ANY = -1;

  private final List<String> actors;
  private final List<GivenDeed> given;
  private final SortedMap<Sort, List<Double>> lags = new TreeMap<>();
  private long n;

  /** A sort of first answers: of a rung, of a family, or of any. */
  private record Sort(int by, int rung, @Nullable ActFamily family) implements Comparable<Sort> {
    private static final Comparator<Sort> ORDER =
        Comparator.comparingInt(Sort::by)
            .thenComparing(Sort::family, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Sort::rung);

    @Override
    public int compareTo(Sort other) {
      return ORDER.compare(this, other);
    }
  }

  AnswerCounter(List<String> actors, List<GivenDeed> given) {
    this.actors = actors;
    this.given = given;
  }

  /** Takes the acts of the next run, in order of time. */
  void accept(List<Act> acts) {
    n++;
    Map<Long, GivenDeed> roots = new HashMap<>();
    SortedMap<Sort, Double> first = new TreeMap<>();
    for (Act act : acts) {
      GivenDeed root = root(act, roots);
      if (root != null) {
        roots.put(act.key(), root);
        if (actors.get(act.target()).equals(root.actor())) {
          take(act, act.day() - root.day(), first);
        }
      }
    }
    first.forEach((sort, lag) -> lags.computeIfAbsent(sort, s -> new ArrayList<>()).add(lag));
  }

  /** The given act that an act goes back to; null for none. */
  private @Nullable GivenDeed root(Act act, Map<Long, GivenDeed> roots) {
    for (GivenDeed one : given) {
      if (one.is(act, actors)) {
        return one;
      }
    }
    return act.dailyFire() ? null : roots.get(act.parent());
  }

  private static void take(Act act, double lag, SortedMap<Sort, Double> first) {
    if (first.putIfAbsent(new Sort(act.actor(), ANY, null), lag) == null) {
      first.put(new Sort(act.actor(), act.rung(), null), lag);
    }
    first.putIfAbsent(new Sort(act.actor(), ANY, act.kind().family()), lag);
  }

  /** Every sort that came in some run, within each window. */
  List<FirstAnswer> answers(List<Integer> windows) {
    List<FirstAnswer> answers = new ArrayList<>();
    lags.forEach(
        (sort, all) -> {
          for (int within : windows) {
            answers.add(answer(sort, all, within));
          }
        });
    return answers;
  }

  private FirstAnswer answer(Sort sort, List<Double> all, int within) {
    double[] inside =
        all.stream().mapToDouble(lag -> lag).filter(d -> d <= within).sorted().toArray();
    return new FirstAnswer(
        actors.get(sort.by),
        within,
        sort.rung == ANY ? null : sort.rung,
        sort.family,
        new Share(inside.length, n),
        LeadingValues.quantile(inside, 0.5));
  }
}
