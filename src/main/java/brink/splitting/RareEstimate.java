package brink.splitting;

import brink.analysis.Interval;
import brink.analysis.Wilson;
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
  /** Of more levels than these some are left out; design choice. */
  private static final int MANY = 20;

  /** Then the probability of those that are shown falls by this factor at least. */
  private static final double THINNED = 0.5;

  /**
   * The estimated probability of the outcome, its standard error and interval. Where no path came
   * to the outcome the upper end is Wilson's for the paths that the repetitions began with.
   *
   * @return the mean of the repetitions
   */
  public SpreadMean probability() {
    SpreadMean mean = SpreadMean.of(each(Repetition::estimate));
    if (mean.value() > 0) {
      return mean;
    }
    double high = Wilson.interval(0, (long) repetitions.size() * particles).high();
    return new SpreadMean(0, mean.standardError(), new Interval(0, high));
  }

  private double[] each(ToDoubleFunction<Repetition<T>> number) {
    return repetitions.stream().mapToDouble(number).toArray();
  }

  private long sum(ToLongFunction<Repetition.Cost> number) {
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
   * @return p (1 - p) / s^2; NaN where the probability or its error is not known
   */
  public double plainPaths() {
    SpreadMean p = probability();
    return p.value() * (1 - p.value()) / (p.standardError() * p.standardError());
  }

  /**
   * Steps of plain runs that would have the same standard error.
   *
   * @return the number of these runs times the mean steps of the paths that the repetitions began
   *     with
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
  public record Level(double level, SpreadMean probability) {}

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
      SpreadMean mean = SpreadMean.of(each);
      if (visited && mean.value() <= factor * last && mean.value() > probability().value()) {
        last = mean.value();
        levels.add(new Level(stage.level(), mean));
      }
    }
    return levels;
  }
}
