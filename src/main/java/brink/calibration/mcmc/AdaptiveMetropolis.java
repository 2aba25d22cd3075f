package brink.calibration.mcmc;

import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * Random-walk Metropolis whose proposal learns during a warm-up and stands still afterwards, so
 * that the kept part is an ordinary Markov chain.
 *
 * <p>Source: Haario, Saksman and Tamminen 2001, "An adaptive Metropolis algorithm", Bernoulli 7(2):
 * 223-242; Andrieu and Thoms 2008, "A tutorial on adaptive MCMC", Statistics and Computing 18:
 * 343-373, algorithm 4.
 */
public final class AdaptiveMetropolis {
  private static final long START = BitMixer.salt("mcmc:start");
  private static final long STEP = BitMixer.salt("mcmc:step");
  private static final long DENSITY = BitMixer.salt("mcmc:density");

  /** So many starts may lie outside the support before a chain gives up. */
  private static final int MOST_STARTS = 1000;

  private final LogDensity target;
  private final Function<RandomStream, double[]> starts;
  private final ChainLength length;

  /**
   * How long a chain is.
   *
   * @param warmUp steps in which the proposal learns, which are not kept; 0 or more
   * @param kept points that are kept, 1 or more
   * @param thin steps from one of them to the next, 1 or more: neighbours say much the same
   */
  public record ChainLength(int warmUp, int kept, int thin) {
    /**
     * Checks the numbers.
     *
     * @param warmUp steps in which the proposal learns
     * @param kept points that are kept
     * @param thin steps from one of them to the next
     */
    public ChainLength {
      if (warmUp < 0 || kept < 1 || thin < 1) {
        throw new IllegalArgumentException(
            warmUp + " steps to warm up, then " + kept + " times " + thin);
      }
    }

    /**
     * All steps of a chain.
     *
     * @return those of the warm-up included
     */
    public int steps() {
      return warmUp + kept * thin;
    }
  }

  /**
   * Prepares the sampler.
   *
   * @param target the density to sample from
   * @param starts draws a point for a chain to start at, such as one from the prior
   * @param length how long a chain is
   */
  public AdaptiveMetropolis(
      LogDensity target, Function<RandomStream, double[]> starts, ChainLength length) {
    this.target = target;
    this.starts = starts;
    this.length = length;
  }

  /**
   * How long a chain is.
   *
   * @return its steps
   */
  public ChainLength length() {
    return length;
  }

  /**
   * Runs one chain: a pure function of its key.
   *
   * @param key root of its random numbers
   * @param stop asked before each step: true ends it
   * @return its kept part; null if it was ended
   * @throws NoStartException if no start with a positive density is found
   */
  public @Nullable Chain run(long key, BooleanSupplier stop) {
    double[] point = start(key);
    double density = target.at(point, BitMixer.derive(BitMixer.derive(key, DENSITY), 0));
    Proposal proposal = new Proposal(point);
    double[][] points = new double[length.kept()][];
    double[] densities = new double[length.kept()];
    int moves = 0;
    for (int t = 1; t <= length.steps(); t++) {
      if (stop.getAsBoolean()) {
        return null;
      }
      RandomStream random = new RandomStream(BitMixer.derive(BitMixer.derive(key, STEP), t));
      double[] to = proposal.from(point, random);
      double there = target.at(to, BitMixer.derive(BitMixer.derive(key, DENSITY), t));
      double acceptance = FastMath.min(1, FastMath.exp(there - density));
      boolean moved = random.uniform() < acceptance;
      point = moved ? to : point;
      density = moved ? there : density;
      int after = t - length.warmUp();
      if (after <= 0) {
        proposal.learn(t, point, acceptance);
        continue;
      }
      moves += moved ? 1 : 0;
      if (after % length.thin() == 0) {
        points[after / length.thin() - 1] = point;
        densities[after / length.thin() - 1] = density;
      }
    }
    return new Chain(points, densities, moves / (double) (length.steps() - length.warmUp()));
  }

  private double[] start(long key) {
    for (int trial = 0; trial < MOST_STARTS; trial++) {
      double[] point =
          starts.apply(new RandomStream(BitMixer.derive(BitMixer.derive(key, START), trial)));
      if (target.at(point, BitMixer.derive(BitMixer.derive(key, DENSITY), 0))
          > Double.NEGATIVE_INFINITY) {
        return point;
      }
    }
    throw new NoStartException(
        "no start with a positive density among "
            + MOST_STARTS
            + ": the data do not fit the model");
  }
}
