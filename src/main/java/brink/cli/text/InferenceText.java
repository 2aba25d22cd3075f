package brink.cli.text;

import brink.calibration.rank.Ranks;
import brink.calibration.rank.Recovered;
import brink.report.PWords;
import brink.report.Wording;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the terminal shows of the check of an inference. */
public final class InferenceText {
  private InferenceText() {}

  /** By ranks. */
  public static void ranks(PrintStream out, List<String> paths, List<Ranks> ranks) {
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

  /** By what it finds again. */
  public static void recovered(PrintStream out, List<String> paths, List<Recovered> recovered) {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {"parameter", "found", "again", "contraction", "again", "held", "overlap"});
    double held = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int j = 0; j < recovered.size(); j++) {
      Recovered r = recovered.get(j);
      held += r.held() / recovered.size();
      least = Math.min(least, r.sdAgain() / r.sd());
      most = Math.max(most, r.sdAgain() / r.sd());
      rows.add(
          new String[] {
            paths.get(j),
            number(r.mean()) + " ± " + number(r.sd()),
            number(r.meanAgain()) + " ± " + number(r.sdAgain()),
            number(r.contraction()),
            number(r.contractionAgain()),
            Wording.points(r.held(), 0) + " %",
            number(r.overlap())
          });
    }
    TextTable.print(out, rows);
    out.println();
    out.println(
        String.format(
            Locale.ROOT,
            "In standard deviations of the priors, from their medians. The 90 %% intervals hold the"
                + " mean in %s %% of cases;%nstandard deviations are %s to %s times those found.",
            Wording.points(held, 0),
            number(least),
            number(most)));
    out.println();
  }

  private static String number(double number) {
    return Wording.fixed(number, 2);
  }
}
