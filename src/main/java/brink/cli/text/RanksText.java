package brink.cli.text;

import brink.calibration.rank.Ranks;
import brink.report.PWords;
import brink.report.Wording;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the terminal shows of the check of an inference by ranks. */
public final class RanksText {
  private RanksText() {}

  public static void print(PrintStream out, List<String> paths, List<Ranks> ranks) {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {"parameter", "p of uniform ranks", "50 % covers", "90 % covers", "strays"});
    double least = 1;
    for (int j = 0; j < ranks.size(); j++) {
      Ranks r = ranks.get(j);
      double p = r.p(r.bins());
      least = Math.min(least, p);
      rows.add(
          new String[] {
            paths.get(j),
            PWords.of(p),
            Wording.points(r.coverage(0.5), 0) + " %",
            Wording.points(r.coverage(0.9), 0) + " %",
            Wording.fixed(r.strays(), 1)
          });
    }
    TextTable.print(out, rows);
    out.println();
    // After Bonferroni: the least of k p-values, times k.
    double adjusted = Math.min(1, least * ranks.size());
    out.println(
        String.format(
            Locale.ROOT,
            "%s: the least p, adjusted for %d parameters, is %s.",
            adjusted < 0.05 ? "The inference fails the check" : "No fault is found",
            ranks.size(),
            PWords.of(adjusted)));
    out.println();
  }
}
