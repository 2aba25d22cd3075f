package brink.calibration.mcmc;

import brink.random.Mix;
import brink.random.RandomStream;
import java.util.function.Function;
import org.apache.commons.math3.util.FastMath;

/**
 * Random-walk Metropolis whose proposal learns during a warm-up and stands still afterwards, so
 * that the kept part is an ordinary Markov chain.
 *
 * <p>Source: Haario, Saksman and Tamminen 2001, "An adaptive Metropolis algorithm", Bernoulli 7(2):
 * 223-242; Andrieu and Thoms 2008, "A tutorial on adaptive MCMC", Statistics and Computing 18:
 * 343-373, algorithm 4.
 */
public final class AdaptiveMetropolis {
  private static final long START = Mix.salt("mcmc:start");
  private static final long STEP = Mix.salt("mcmc:step");
  private static final long DENSITY = Mix.salt("mcmc:density");

  /** So many starts may lie outside the support before a chain gives up. */
  private static final int MOST_STARTS = 1000;

  private final LogDensity target;
  private final Function<RandomStream, double[]> starts;
  private final int warmUp;
  private final int kept;

  /**
   * Prepares the sampler.
   *
   * @param target the density to sample from
   * @param starts draws a point for a chain to start at, such as one from the prior
   * @param warmUp steps in which the proposal learns, which are not kept; 0 or more
   * @param kept steps that are kept, 1 or more
   */
  public AdaptiveMetropolis(
      LogDensity target, Function<RandomStream, double[]> starts, int warmUp, int kept) {
    if (warmUp < 0 || kept < 1) {
      throw new IllegalArgumentException(warmUp + " steps to warm up and " + kept + " to keep");
    }
    this.target = target;
    this.starts = starts;
    this.warmUp = warmUp;
    this.kept = kept;
  }

  /**
   * Runs one chain: a pure function of its key.
   *
   * @param key root of its random numbers
   * @return its kept part
   * @throws IllegalStateException if no start with a positive density is found
   */
  public Chain run(long key) {
    double[] point = start(key);
    double density = target.at(point, Mix.derive(Mix.derive(key, DENSITY), 0));
    Proposal proposal = new Proposal(point);
    double[][] points = new double[kept][];
    double[] densities = new double[kept];
    int moves = 0;
    for (int t = 1; t <= warmUp + kept; t++) {
      RandomStream random = new RandomStream(Mix.derive(Mix.derive(key, STEP), t));
      double[] to = proposal.from(point, random);
      double there = target.at(to, Mix.derive(Mix.derive(key, DENSITY), t));
      double acceptance = FastMath.min(1, FastMath.exp(there - density));
      boolean moved = random.uniform() < acceptance;
      point = moved ? to : point;
      density = moved ? there : density;
      if (t <= warmUp) {
        proposal.learn(t, point, acceptance);
      } else {
        points[t - warmUp - 1] = point;
        densities[t - warmUp - 1] = density;
        moves += moved ? 1 : 0;
      }
    }
    return new Chain(points, densities, (double) moves / kept);
  }

  private double[] start(long key) {
    for (int trial = 0; trial < MOST_STARTS; trial++) {
      double[] point = starts.apply(new RandomStream(Mix.derive(Mix.derive(key, START), trial)));
      if (target.at(point, Mix.derive(Mix.derive(key, DENSITY), 0)) > Double.NEGATIVE_INFINITY) {
        return point;
      }
    }
    throw new IllegalStateException(
        "no start with a positive density among "
            + MOST_STARTS
            + ": the data do not fit the model");
  }
}
