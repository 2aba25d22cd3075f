package brink.analysis;

import brink.model.OutcomeKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Runs of a number, or of an event as 0 and 1, by the draw that each took. */
public final class DrawSums {
  /** With fewer draws their 5 % and 95 % points say nothing. */
  public static final int FEWEST_DRAWS = 20;

  private long[] runs = new long[0];
  private double[] sums = new double[0];
  private double[] squares = new double[0];

  /**
   * Adds a run.
   *
   * @param draw place of its draw, from 0
   * @param value its value; NaN adds nothing
   */
  public void add(int draw, double value) {
    if (Double.isNaN(value)) {
      return;
    }
    if (draw >= runs.length) {
      int room = Math.max(draw + 1, 2 * runs.length);
      runs = Arrays.copyOf(runs, room);
      sums = Arrays.copyOf(sums, room);
      squares = Arrays.copyOf(squares, room);
    }
    runs[draw]++;
    sums[draw] += value;
    squares[draw] += value * value;
  }

  /**
   * How many draws have a run.
   *
   * @return 0 or more
   */
  public int draws() {
    return (int) Arrays.stream(runs).filter(count -> count > 0).count();
  }

  long[] runs() {
    return runs;
  }

  double[] sums() {
    return sums;
  }

  double[] squares() {
    return squares;
  }

  /** Variance of runs of one draw. */
  double within() {
    return new NumberVariance(runs, sums, squares, 0).chance();
  }

  /** Whether two runs a draw, on average, tell differences between draws from chance. */
  boolean isEnough() {
    int draws = draws();
    return draws >= FEWEST_DRAWS && Arrays.stream(runs).sum() >= 2L * draws;
  }

  /**
   * What draws make of the mean.
   *
   * @return null with fewer than {@value #FEWEST_DRAWS} draws or two runs a draw
   */
  public @Nullable AssumptionSpread spread() {
    return isEnough() ? AssumptionSpread.ofNumber(this) : null;
  }

  /**
   * What draws make of an outcome.
   *
   * @param kind what it measures
   * @return of an event its probability, else its mean, not below the least value that it can have;
   *     null with fewer than {@value #FEWEST_DRAWS} draws or two runs a draw
   */
  public @Nullable AssumptionSpread spread(OutcomeKind kind) {
    AssumptionSpread spread = kind.isEvent() ? spreadOfEvent() : spread();
    return spread == null ? null : spread.within(kind.least(), Double.POSITIVE_INFINITY);
  }

  /**
   * What draws make of the probability of an event.
   *
   * @return null with fewer than {@value #FEWEST_DRAWS} draws or two runs a draw
   */
  public @Nullable AssumptionSpread spreadOfEvent() {
    return isEnough() ? AssumptionSpread.ofEvent(this) : null;
  }
}
