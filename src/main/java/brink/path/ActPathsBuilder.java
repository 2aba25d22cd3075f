package brink.path;

import brink.run.History;
import brink.run.RunLayout;

/**
 * Gathers what follows what as histories arrive. Memory grows with the number of different
 * sequences only. Not safe for use by several threads.
 */
public final class ActPathsBuilder {
  /** Sequences that are kept at the end; chosen: more than anybody reads. */
  private static final int SEQUENCES = 50;

  private final RunLayout layout;
  private final int first;
  private final EscalationCounter threeDays;
  private final EscalationCounter sevenDays;
  private final FirstStepCounter firstSteps;
  private final OffRampCounter offRamps;
  private final SequenceCounter sequences;
  private long runs;

  /**
   * Starts with no runs, and leaves out the first days.
   *
   * @param layout what the numbers of the records mean
   * @param first first day that counts, 0 to days: what is replayed before it says nothing
   */
  public ActPathsBuilder(RunLayout layout, int first) {
    this.layout = layout;
    this.first = first;
    threeDays = new EscalationCounter(first, layout.days(), 3);
    sevenDays = new EscalationCounter(first, layout.days(), 7);
    firstSteps = new FirstStepCounter(layout);
    offRamps = new OffRampCounter(layout);
    sequences = new SequenceCounter(layout.actors());
  }

  /**
   * Takes the next run.
   *
   * @param history its record and acts, of the layout given; decisions are not looked at
   */
  public void accept(History history) {
    runs++;
    take(first == 0 ? history : later(history));
  }

  private History later(History history) {
    return new History(
        history.record(),
        history.acts().stream().filter(act -> act.day() >= first).toList(),
        history.decisions());
  }

  private void take(History history) {
    threeDays.accept(history);
    sevenDays.accept(history);
    firstSteps.accept(history);
    offRamps.accept(history);
    sequences.accept(history);
  }

  /**
   * What was gathered so far.
   *
   * @return the paths, which later runs do not change
   */
  public ActPaths build() {
    return new ActPaths(
        layout,
        runs,
        anyDay(),
        threeDays.kinds().stream().map(this::followed).toList(),
        firstSteps.list(),
        offRamps.list(),
        sequences.most(SEQUENCES));
  }

  private EscalationShare anyDay() {
    PooledShare three = threeDays.afterAnyDay();
    PooledShare seven = sevenDays.afterAnyDay();
    return new EscalationShare("", three, seven, three.value(), seven.value());
  }

  private EscalationShare followed(String act) {
    return new EscalationShare(
        act,
        threeDays.after(act),
        sevenDays.after(act),
        threeDays.expected(act),
        sevenDays.expected(act));
  }
}
