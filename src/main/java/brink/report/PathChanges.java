package brink.report;

import static brink.model.Ladder.RUNGS;

import brink.comparison.Contrast;
import brink.path.ActPaths;
import brink.path.EscalationShare;
import brink.path.FirstStep;
import brink.path.OffRamp;
import brink.path.PooledShare;
import brink.path.Sequence;
import brink.path.Transitions;
import brink.run.ActCell;
import brink.run.RunLayout;
import brink.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Says in which paths of histories an alternative differs from the base. */
public final class PathChanges {
  /** Shares of fewer cases than this are not compared: their intervals hold nearly everything. */
  public static final long LEAST_CASES = 20;

  private static final int MOST_ROWS = 12;

  private record Change(String what, Contrast contrast) {}

  private static final Table<Change> CHANGES =
      Table.<Change>listing()
          .shown("Share", Change::what)
          .shown("Base", change -> Wording.percent(change.contrast.base()))
          .shown("Here", change -> Wording.percent(change.contrast.alternative()))
          .shown("Difference", change -> Wording.points(change.contrast.difference(), 1))
          .shown("95 % interval", change -> Wording.points(change.contrast.interval()));

  private final Labels labels;
  private final List<Change> changes = new ArrayList<>();

  private PathChanges(Labels labels) {
    this.labels = labels;
  }

  /**
   * The shares of paths that differ by more than chance, the clearest first.
   *
   * @param input a comparison
   * @param alternative place of the alternative, 0 or more
   * @return a table of at most {@value #MOST_ROWS} rows; empty where nothing differs
   */
  public static ReportSheet clearest(ComparisonInput input, int alternative) {
    PathChanges all = new PathChanges(input.labels());
    all.transitions(input.base().transitions(), input.paths(alternative).transitions());
    all.acts(input.base().acts(), input.paths(alternative).acts());
    List<Change> clear =
        all.changes.stream()
            .filter(change -> change.contrast.clear())
            .sorted(Comparator.comparingDouble(change -> -change.contrast.strength()))
            .toList();
    return ReportSheet.of(
        "paths-" + input.name(alternative),
        "How the crisis moves, where that differs",
        note(all.changes.size(), clear.size(), input.base().acts().runs()),
        CHANGES,
        clear.stream().limit(MOST_ROWS).toList());
  }

  private static String note(int compared, int clear, long runs) {
    return Wording.grouped(compared)
        + " shares were compared, of which chance alone would make about "
        + Wording.fixed(compared / 20.0, 0)
        + " look different; "
        + Wording.grouped(clear)
        + " do, and the clearest are listed. Differences are in percentage points. Intervals take"
        + " the scenarios as if they had nothing in common, so they are somewhat too wide. What is"
        + " said of acts comes from the first "
        + Wording.grouped(runs)
        + " runs of each.";
  }

  private void transitions(Transitions base, Transitions other) {
    for (int from = 0; from < RUNGS; from++) {
      for (int to = 0; to < RUNGS; to++) {
        if (from != to) {
          add(
              "days at rung " + from + " followed by one at rung " + to,
              base.share(Transitions.SYSTEM, from, to),
              other.share(Transitions.SYSTEM, from, to));
        }
      }
    }
  }

  private void acts(ActPaths base, ActPaths other) {
    for (EscalationShare then : base.followed()) {
      other.followed().stream()
          .filter(now -> now.act().equals(then.act()))
          .forEach(
              now ->
                  add(
                      labels.act(then.act()) + ": the system higher within 7 days",
                      then.sevenDays(),
                      now.sevenDays()));
    }
    for (OffRamp then : base.offRamps()) {
      other.offRamps().stream()
          .filter(now -> now.kind().equals(then.kind()))
          .forEach(
              now ->
                  add(
                      labels.act(then.kind()) + ": the pair lower 7 days later",
                      then.lower(),
                      now.lower()));
    }
    for (FirstStep then : base.firstSteps()) {
      other.firstSteps().stream()
          .filter(now -> pair(base, then).equals(pair(other, now)) && now.rung() == then.rung())
          .forEach(now -> add(words(base, then), pooled(then), pooled(now)));
    }
    for (Sequence then : base.sequences()) {
      other.sequences().stream()
          .filter(now -> now.acts().equals(then.acts()))
          .forEach(now -> add(words(then), pooled(then), pooled(now)));
    }
  }

  private static List<String> pair(ActPaths paths, FirstStep step) {
    RunLayout layout = paths.layout();
    return List.of(
        layout.actors().get(layout.pairs().get(step.pair()).first()),
        layout.actors().get(layout.pairs().get(step.pair()).second()));
  }

  private String words(ActPaths paths, FirstStep step) {
    List<String> pair = pair(paths, step);
    return labels.actor(pair.get(0))
        + " first to reach rung "
        + step.rung()
        + " against "
        + labels.actor(pair.get(1));
  }

  private String words(Sequence sequence) {
    List<String> acts = new ArrayList<>();
    for (ActCell act : sequence.acts()) {
      acts.add(labels.actor(act.from()) + ": " + labels.act(act.act()));
    }
    return "runs with " + String.join(", then ", acts);
  }

  private static PooledShare pooled(FirstStep step) {
    return PooledShare.of(step.first());
  }

  private static PooledShare pooled(Sequence sequence) {
    return PooledShare.of(sequence.runs());
  }

  private void add(String what, PooledShare base, PooledShare other) {
    if (base.cases() >= LEAST_CASES && other.cases() >= LEAST_CASES) {
      changes.add(
          new Change(
              what, Contrast.of(base.value(), base.interval(), other.value(), other.interval())));
    }
  }

  /**
   * The share of days at each rung, and how long it lasts.
   *
   * @param input a comparison
   * @param alternative place of the alternative, 0 or more
   * @return a table with a row for each rung that the system reached in either
   */
  public static ReportSheet times(ComparisonInput input, int alternative) {
    Transitions base = input.base().transitions();
    Transitions other = input.paths(alternative).transitions();
    return ReportSheet.of(
        "times-" + input.name(alternative),
        "Time at each rung",
        "Share of all days of all runs on which the system stood at a rung, and the mean length of"
            + " an unbroken stay there, in days; a stay that the end of the run cuts off counts"
            + " with the days that were seen.",
        Table.<Integer>listing()
            .shown("Rung", rung -> input.labels().rung(rung))
            .shown("Base", rung -> Wording.percent(time(base, rung)))
            .shown("Here", rung -> Wording.percent(time(other, rung)))
            .shown("Stay, base", rung -> stay(base, rung))
            .shown("Stay, here", rung -> stay(other, rung)),
        IntStream.range(0, RUNGS)
            .filter(rung -> time(base, rung) > 0 || time(other, rung) > 0)
            .boxed()
            .toList());
  }

  private static double time(Transitions moves, int rung) {
    return moves.timeAt(Transitions.SYSTEM, rung);
  }

  private static String stay(Transitions moves, int rung) {
    return Wording.fixed(moves.meanSpell(Transitions.SYSTEM, rung), 1);
  }
}
