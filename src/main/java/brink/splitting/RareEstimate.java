package brink.splitting;

import brink.analysis.Interval;
import brink.analysis.WilsonInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * What independent repetitions of a splitting say together.
 *
 * @param repetitions the repetitions, in their order; at least one
 * @param particles number of paths under way at a time in each
 * @param <T> what names a path
 */
public record RareEstimate<T>(List<Repetition<T>> repetitions, int particles) {
  /**
   * From so many repetitions on their spread is known well enough to say what plain runs would
   * cost; chosen: to about a sixth where they are normal, their square to a third.
   */
  public static final int ENOUGH = 20;

  /** An effective sample size below this is too small for any interval; design choice. */
  public static final double LEAST_EFFECTIVE = 10;

  /**
   * From this probability on plain runs do as well, and better: runs that come to the outcome all
   * of a sudden, from far below, are then seen in some repetitions and not in others. Found by
   * coverage, see the decision on rare outcomes.
   */
  public static final double COMMON = 1e-3;

  /** Of more levels than these some are left out; design choice. */
  private static final int MANY = 20;

  /** Then the probability of those that are shown falls by this factor at least. */
  private static final double THINNED = 0.5;

  /**
   * The estimated probability of the outcome, its standard error and interval. The interval comes
   * from the spread of the repetitions, and is no narrower than the effective sample size allows:
   * repetitions that happen to agree know no more than the starts they stem from. Where no path
   * came to the outcome the upper end is Wilson's for the paths that the repetitions began with.
   *
   * @return the mean of the repetitions
   */
  public MeanEstimate probability() {
    MeanEstimate mean = MeanEstimate.of(each(Repetition::estimate));
    if (mean.value() > 0) {
      return mean.from(effectiveSize());
    }
    double high = WilsonInterval.interval(0, (long) repetitions.size() * particles).high();
    return new MeanEstimate(0, mean.standardError(), new Interval(0, high));
  }

  /**
   * Whether there are repetitions enough for their spread to be known.
   *
   * @return whether there are {@value #ENOUGH} or more
   */
  public boolean enough() {
    return repetitions.size() >= ENOUGH;
  }

  /**
   * Whether something was found, but all of it stems from a few starts, so that the estimate may be
   * far off.
   *
   * @return whether the effective sample size is above 0 and below {@value #LEAST_EFFECTIVE}
   */
  public boolean thin() {
    double size = effectiveSize();
    return size > 0 && size < LEAST_EFFECTIVE;
  }

  /**
   * Whether the outcome is so common that plain runs say more of it.
   *
   * @return whether the estimate is {@value #COMMON} or more
   */
  public boolean common() {
    return probability().value() >= COMMON;
  }

  private double[] each(ToDoubleFunction<Repetition<T>> number) {
    return repetitions.stream().mapToDouble(number).toArray();
  }

  private long sum(ToLongFunction<Repetition.RepetitionCost> number) {
    return repetitions.stream().map(Repetition::cost).mapToLong(number).sum();
  }

  /**
   * Paths simulated in all.
   *
   * @return a count
   */
  public long paths() {
    return sum(cost -> cost.paths());
  }

  /**
   * Steps simulated in all, those of replayed pasts included.
   *
   * @return a count
   */
  public long steps() {
    return sum(cost -> cost.steps());
  }

  /**
   * Steps simulated for the first time.
   *
   * @return a count
   */
  public long fresh() {
    return sum(cost -> cost.fresh());
  }

  /**
   * Plain runs that would have the same standard error.
   *
   * @return p (1 - p) / s^2; NaN where the probability is 0, and where its error is not known: from
   *     fewer than {@value #ENOUGH} repetitions or few starts
   */
  public double plainPaths() {
    if (!enough() || thin()) {
      return Double.NaN;
    }
    MeanEstimate p = probability();
    return p.value() * (1 - p.value()) / (p.standardError() * p.standardError());
  }

  /**
   * Steps of plain runs that would have the same standard error.
   *
   * @return the number of these runs times the mean steps of the paths that the repetitions began
   *     with; NaN where that number is not known
   */
  public double plainSteps() {
    long starts = (long) repetitions.size() * particles;
    return plainPaths() * sum(cost -> cost.startSteps()) / starts;
  }

  /**
   * Effective sample size: from how many starts the estimate stems, each counted by the part that
   * it and its continuations have in it (Kish 1965, "Survey sampling").
   *
   * @return (sum w)^2 / sum w^2 over the parts of all starts; 0 where nothing was found
   */
  public double effectiveSize() {
    double sum = repetitions.stream().mapToDouble(Repetition::estimate).sum();
    double squares = repetitions.stream().mapToDouble(Repetition::squares).sum();
    return squares > 0 ? sum * sum / squares : 0;
  }

  /**
   * One level.
   *
   * @param level the score in question
   * @param probability how probable a score of {@code level} or more is
   */
  public record Level(double level, MeanEstimate probability) {}

  /**
   * The way up: levels that were visited and are more probable than the outcome. Of many only some
   * are shown, so that the probability about halves from one to the next. A level that some
   * repetition did not visit, because it came to its end before, is left out.
   *
   * @return levels in increasing order, without the top
   */
  public List<Level> levels() {
    List<Level> levels = new ArrayList<>();
    List<Repetition.Stage> stages = repetitions.get(0).stages();
    double factor = stages.size() > MANY ? THINNED : 1;
    double last = 1;
    for (Repetition.Stage stage : stages) {
      double[] each = each(repetition -> repetition.probability(stage.level()));
      boolean visited = Arrays.stream(each).allMatch(p -> p > 0);
      MeanEstimate mean = MeanEstimate.of(each);
      if (visited && mean.value() <= factor * last && mean.value() > probability().value()) {
        last = mean.value();
        levels.add(new Level(stage.level(), mean));
      }
    }
    return levels;
  }
}
