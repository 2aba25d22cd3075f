package brink.sensitivity;

import brink.analysis.Rounding;
import brink.parameter.SizeBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The assumption ledger in plain words. */
public final class LedgerWords {
  private static final int NAMED = 3;

  private LedgerWords() {}

  /**
   * What an outcome rests on.
   *
   * @param ledger the ledger
   * @param outcome id of the outcome
   * @param label the outcome in words
   * @return a sentence such as "Rung 8 by the end: of what the varied assumptions do to it, 62 %
   *     rests on judgement (actors.israel.reciprocity 41 %, ...) and 38 % on a calibration (...)."
   */
  public static String of(Ledger ledger, String outcome, String label) {
    List<Ledger.LedgerEntry> entries = ledger.of(outcome);
    if (entries.isEmpty()) {
      return label + ": of no single varied assumption an effect can be told from noise here.";
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<SizeBasis, Double> ground : ledger.grounds(outcome)) {
      parts.add(
          percent(ground.getValue())
              + (parts.isEmpty() ? " rests on " : " on ")
              + ground.getKey().words()
              + " ("
              + named(entries, ground.getKey())
              + ")");
    }
    return label + ": of what the varied assumptions do to it, " + joined(parts) + ".";
  }

  private static String named(List<Ledger.LedgerEntry> entries, SizeBasis ground) {
    List<Ledger.LedgerEntry> own = entries.stream().filter(e -> e.ground() == ground).toList();
    List<String> names = new ArrayList<>();
    for (Ledger.LedgerEntry entry : own.subList(0, Math.min(NAMED, own.size()))) {
      names.add(entry.factor() + " " + percent(entry.share()));
    }
    if (own.size() > NAMED) {
      names.add(own.size() - NAMED + " more");
    }
    return String.join(", ", names);
  }

  private static String percent(double share) {
    return share < 0.005 ? "<1 %" : Rounding.percent(share, 0) + " %";
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
