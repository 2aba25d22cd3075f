package brink.cli.text;

import brink.calibration.rank.RankStatistics;
import brink.calibration.rank.RecoveredPosterior;
import brink.report.PValueWords;
import brink.report.Wording;
import brink.table.Table;
import java.io.PrintStream;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the terminal shows of the check of an inference. */
public final class InferenceText {
  private InferenceText() {}

  /** By ranks. */
  public static void ranks(PrintStream out, List<String> paths, List<RankStatistics> ranks) {
    Table<Integer> table =
        Table.<Integer>listing()
            .shown("parameter", paths::get)
            .shown("p of uniform ranks", j -> PValueWords.of(p(ranks.get(j))))
            .shown("50 % covers", j -> Wording.points(ranks.get(j).coverage(0.5), 0) + " %")
            .shown("90 % covers", j -> Wording.points(ranks.get(j).coverage(0.9), 0) + " %")
            .shown("strays", j -> Wording.fixed(ranks.get(j).strays(), 1));
    table.toText(IntStream.range(0, ranks.size()).boxed().toList()).forEach(out::println);
    double least = ranks.stream().mapToDouble(InferenceText::p).min().orElse(1);
    out.println();
    // After Bonferroni: the least of k p-values, times k.
    double adjusted = Math.min(1, least * ranks.size());
    out.println(
        String.format(
            Locale.ROOT,
            "%s: the least p, adjusted for %d parameters, is %s.",
            adjusted < 0.05 ? "The inference fails the check" : "No fault is found",
            ranks.size(),
            PValueWords.of(adjusted)));
    out.println();
  }

  private static double p(RankStatistics ranks) {
    return ranks.p(ranks.bins());
  }

  /** By what it finds again. */
  public static void recovered(
      PrintStream out, List<String> paths, List<RecoveredPosterior> recovered) {
    Table<Integer> table =
        Table.<Integer>listing()
            .shown("parameter", paths::get)
            .shown("found", j -> spread(recovered.get(j).mean(), recovered.get(j).sd()))
            .shown("again", j -> spread(recovered.get(j).meanAgain(), recovered.get(j).sdAgain()))
            .shown("contraction", j -> number(recovered.get(j).contraction()))
            .shown("again", j -> number(recovered.get(j).contractionAgain()))
            .shown("held", j -> Wording.points(recovered.get(j).held(), 0) + " %")
            .shown("overlap", j -> number(recovered.get(j).overlap()));
    table.toText(IntStream.range(0, paths.size()).boxed().toList()).forEach(out::println);
    double held = 0;
    for (RecoveredPosterior one : recovered) {
      held += one.held() / recovered.size();
    }
    DoubleSummaryStatistics ratios =
        recovered.stream().mapToDouble(one -> one.sdAgain() / one.sd()).summaryStatistics();
    out.println();
    out.println(
        String.format(
            Locale.ROOT,
            "In standard deviations of the priors, from their medians. The 90 %% intervals hold the"
                + " mean in %s %% of cases;%nstandard deviations are %s to %s times those found.",
            Wording.points(held, 0),
            number(ratios.getMin()),
            number(ratios.getMax())));
    out.println();
  }

  private static String spread(double mean, double sd) {
    return number(mean) + " ± " + number(sd);
  }

  private static String number(double number) {
    return Wording.fixed(number, 2);
  }
}
