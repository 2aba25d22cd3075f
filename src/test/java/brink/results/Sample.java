package brink.results;

import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.run.ActCell;
import brink.run.Pair;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.time.LocalDate;
import java.util.List;

/** A small layout and records of it, made by hand. */
final class Sample {
  static final RunLayout LAYOUT =
      new RunLayout(
          LocalDate.of(2024, 7, 27),
          2,
          List.of("a", "b"),
          List.of(
              outcome("r7", "rung 7, at least once", OutcomeKind.RUNG_REACHED),
              outcome("first-r7", "days until rung 7", OutcomeKind.FIRST_PASSAGE)),
          List.of(new Pair(0, 1)),
          List.of(new ActCell("accuse", "a", "b"), new ActCell("threaten", "b", "a")));

  private Sample() {}

  private static OutcomeRule outcome(String id, String label, OutcomeKind kind) {
    return new OutcomeRule(id, label, kind, true, null, null, List.of(), null, 7, 0, 0, null);
  }

  /** Even runs reach rung 7 after index / 8 days; odd ones never do. */
  static RunRecord run(long index) {
    boolean reached = index % 2 == 0;
    return new RunRecord(
        index,
        new double[] {reached ? 1 : 0, reached ? index / 8.0 : Double.NaN},
        new byte[] {6, (byte) (reached ? 7 : 5)},
        new byte[][] {{6, (byte) (reached ? 7 : 5)}},
        new int[] {12, 12 + (int) index},
        new int[] {(int) index % 3, 0});
  }
}
