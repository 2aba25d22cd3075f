package brink.calibration.mcmc;

import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.ConvergenceChecker;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.util.FastMath;

/**
 * The point of highest density, found by covariance matrix adaptation.
 *
 * <p>Source: Hansen and Ostermeier 2001, "Completely derandomized self-adaptation in evolution
 * strategies", Evolutionary Computation 9(2): 159-195, as Commons Math has it.
 */
public final class MaximumPosterior {
  /** A finite value that no density takes, so that the search can compare what is outside. */
  private static final double OUTSIDE = -1e300;

  private final double[] point;
  private final double logDensity;
  private final int evaluations;
  private final boolean settled;

  private MaximumPosterior(Best best, boolean settled) {
    point = best.point.clone();
    logDensity = best.density;
    evaluations = best.evaluations;
    this.settled = settled;
  }

  /**
   * Searches for the highest density.
   *
   * @param target the density; where it is estimated, the same key is used throughout
   * @param start where to begin
   * @param spread standard deviation of the first steps in each direction, above 0
   * @param evaluations how often the density may be asked for
   * @param seed root of everything random
   * @return the best point found, whether the search ended within the evaluations or not
   */
  public static MaximumPosterior of(
      LogDensity target, double[] start, double spread, int evaluations, long seed) {
    int n = target.dimension();
    // Hansen's default population, doubled: the density may be noisy or have several humps.
    int population = 2 * (4 + (int) (3 * FastMath.log(n)));
    CMAESOptimizer search =
        new CMAESOptimizer(
            evaluations, 0, true, 0, 0, new MersenneTwister(seed), false, new Settled());
    double[] sigma = new double[n];
    java.util.Arrays.fill(sigma, spread);
    Best best = new Best(target, start, seed);
    // Commons Math ends the search quietly where the evaluations are used up.
    search.optimize(
        new ObjectiveFunction(best),
        GoalType.MAXIMIZE,
        new MaxEval(evaluations),
        new InitialGuess(start),
        SimpleBounds.unbounded(n),
        new CMAESOptimizer.Sigma(sigma),
        new CMAESOptimizer.PopulationSize(population));
    return new MaximumPosterior(best, best.evaluations < evaluations);
  }

  /** The density as the search asks for it, which remembers the best point. */
  private static final class Best implements MultivariateFunction {
    private final LogDensity target;
    private final long key;
    private double[] point;
    private double density = Double.NEGATIVE_INFINITY;
    private int evaluations;

    Best(LogDensity target, double[] start, long key) {
      this.target = target;
      this.key = key;
      point = start;
    }

    @Override
    public double value(double[] at) {
      double here = target.at(at, key);
      evaluations++;
      if (here > density) {
        density = here;
        point = at.clone();
      }
      return FastMath.max(OUTSIDE, here);
    }
  }

  /**
   * Where the density is highest.
   *
   * @return a copy, of the target's dimension
   */
  public double[] point() {
    return point.clone();
  }

  /**
   * The logarithm of the density there.
   *
   * @return the logarithm up to the target's constant
   */
  public double logDensity() {
    return logDensity;
  }

  /**
   * How often the density was asked for.
   *
   * @return 1 or more
   */
  public int evaluations() {
    return evaluations;
  }

  /**
   * Whether the search ended by itself: nothing better was found near by.
   *
   * @return false where the evaluations were used up before
   */
  public boolean settled() {
    return settled;
  }

  /** Ends the search after several improvements in a row that hardly deserve the name. */
  private static final class Settled implements ConvergenceChecker<PointValuePair> {
    private static final double SMALL = 1e-7;
    private static final int IN_A_ROW = 6;

    private int small;

    @Override
    public boolean converged(int iteration, PointValuePair one, PointValuePair other) {
      boolean isSmall = FastMath.abs(one.getValue() - other.getValue()) < SMALL;
      small = isSmall ? small + 1 : 0;
      return small >= IN_A_ROW;
    }
  }
}
