package brink.calibration.abc;

import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposals of one generation. Proposal i is a function of the seed, the generation and i, and so
 * is what is simulated for it: who does it, and when, cannot matter.
 */
final class Generation {
  private static final long PROPOSAL = BitMixer.salt("proposal");
  private static final long SIMULATION = BitMixer.salt("simulation");

  private final int dimension;
  private final Simulator simulator;
  private final Observation observation;
  private final List<Region> regions;
  private final @Nullable PerturbationKernel kernel;
  private final long key;
  private final String known;
  private final long needed;
  private volatile @Nullable Throwable failure;

  /**
   * Prepares a generation.
   *
   * @param kernel moves the particles of the one before; null draws from the prior
   * @param known what is known of its proposals, {@link TrialLog#known}
   * @param sampled how many of its first simulated proposals are needed whatever their fate
   */
  Generation(
      int dimension,
      Simulator simulator,
      Observation observation,
      List<Region> regions,
      @Nullable PerturbationKernel kernel,
      long key,
      String known,
      int sampled) {
    this.dimension = dimension;
    this.simulator = simulator;
    this.observation = observation;
    this.regions = regions;
    this.kernel = kernel;
    this.key = key;
    this.known = known;
    this.needed = needed(known, sampled);
  }

  /** The number of first proposals that hold so many simulated ones. */
  private static long needed(String known, int sampled) {
    int found = 0;
    for (int i = 0; i < known.length(); i++) {
      if (known.charAt(i) != ProposalOutcome.OUTSIDE.letter() && ++found == sampled) {
        return i + 1L;
      }
    }
    return known.length();
  }

  Trial trial(long index) {
    try {
      return known(index);
    } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
      failure = thrown;
      throw thrown;
    }
  }

  /** What a trial threw, null where none did. */
  @Nullable Throwable failure() {
    return failure;
  }

  private Trial known(long index) {
    if (index < known.length()) {
      ProposalOutcome fate = ProposalOutcome.of(known.charAt((int) index));
      if (fate == ProposalOutcome.OUTSIDE
          || (fate == ProposalOutcome.REJECTED && index >= needed)) {
        return Trial.without(index, fate);
      }
    }
    return simulated(index);
  }

  private Trial simulated(long index) {
    long own = BitMixer.derive(key, index);
    RandomStream random = new RandomStream(BitMixer.derive(own, PROPOSAL));
    double[] point =
        kernel == null ? PerturbationKernel.fromPrior(dimension, random) : kernel.propose(random);
    double[] summaries = simulator.simulate(point, BitMixer.derive(own, SIMULATION));
    if (summaries == null) {
      return Trial.without(index, ProposalOutcome.OUTSIDE);
    }
    for (Region region : regions) {
      if (!region.holds(summaries, observation)) {
        return new Trial(index, ProposalOutcome.REJECTED, point, summaries);
      }
    }
    return new Trial(index, ProposalOutcome.ACCEPTED, point, summaries);
  }

  /** Logarithm of the importance weight of a particle. */
  double logWeight(double[] point) {
    return kernel == null ? 0 : kernel.logWeight(point);
  }
}
