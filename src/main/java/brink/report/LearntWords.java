package brink.report;

import brink.calibration.crisis.MarginalSummary;
import brink.calibration.crisis.ParameterEstimate;
import brink.parameter.Verdict;
import brink.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was learnt of parameters, in words: the same on pages, charts and the terminal. */
public final class LearntWords {
  /** What shift, width and contraction are. */
  public static final String MEASURES =
      "Shift and width: mean and standard deviation of the posterior on the scale on which the"
          + " prior has mean 0 and standard deviation 1 and is normal. Contraction: 1 - width²: the"
          + " share of the prior's variance that the evidence took away.";

  /** What the verdicts are. */
  public static final String VERDICTS =
      "Informed: contraction from 0.5; weakly informed: from 0.15; moved but not narrowed: below"
          + " that, and a shift of 1 or more, so that evidence and prior disagree; prior-dominated:"
          + " neither. Not resolved from Monte Carlo noise: the draws are worth 32 or fewer, or the"
          + " contraction is from 0.15 and below twice its standard error, √(2 / worth).";

  private LearntWords() {}

  /**
   * Where a distribution lies, in the parameter's own unit.
   *
   * @param spread the distribution
   * @return mean and 5 to 95 %, such as "0.37 (0.16 to 0.65)"
   */
  public static String of(MarginalSummary spread) {
    return number(spread.mean())
        + " ("
        + number(spread.q05())
        + " to "
        + number(spread.q95())
        + ")";
  }

  /**
   * A table with columns for prior and posterior.
   *
   * @param <T> what a row tells of
   * @param table the table
   * @param learnt takes what was learnt from a row
   * @return the table with two more columns for readers
   */
  public static <T> Table<T> spreads(Table<T> table, Function<T, ParameterEstimate> learnt) {
    return table
        .shown("prior", row -> of(learnt.apply(row).prior()))
        .shown("posterior", row -> of(learnt.apply(row).posterior()));
  }

  /**
   * A table with columns for shift, width, contraction and verdict.
   *
   * @param <T> what a row tells of
   * @param table the table
   * @param learnt takes what was learnt from a row
   * @return the table with four more columns for readers
   */
  public static <T> Table<T> measures(Table<T> table, Function<T, ParameterEstimate> learnt) {
    return table
        .shown("shift", row -> number(learnt.apply(row).shift()))
        .shown("width", row -> number(learnt.apply(row).width()))
        .shown("contraction", row -> number(learnt.apply(row).contraction()))
        .shown("verdict", row -> learnt.apply(row).verdict().words());
  }

  /**
   * How many parameters each verdict was given to.
   *
   * @param learnt the parameters, one or more
   * @return a sentence such as "Of 12 numbers 1 is informed, 11 are prior-dominated."
   */
  public static String verdicts(List<ParameterEstimate> learnt) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long n = learnt.stream().filter(one -> one.verdict() == verdict).count();
      if (n > 0) {
        parts.add(n + (n == 1 ? " is " : " are ") + verdict.words());
      }
    }
    return "Of "
        + learnt.size()
        + (learnt.size() == 1 ? " number " : " numbers ")
        + String.join(", ", parts)
        + ".";
  }

  private static String number(double number) {
    return Wording.fixed(number, 2);
  }
}
