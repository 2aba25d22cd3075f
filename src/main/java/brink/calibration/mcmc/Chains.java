package brink.calibration.mcmc;

import brink.calibration.WeightedSample;
import brink.experiment.Progress;
import brink.random.BitMixer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several chains on one target, from different starts.
 *
 * @param list the chains, each as long as the others
 */
public record Chains(List<Chain> list) {
  /**
   * Checks the lengths.
   *
   * @param list the chains
   */
  public Chains {
    list = Collections.unmodifiableList(new ArrayList<>(list));
    if (list.isEmpty()) {
      throw new IllegalArgumentException("no chains");
    }
    int length = list.get(0).length();
    if (list.stream().anyMatch(chain -> chain.length() != length)) {
      throw new IllegalArgumentException("chains of different lengths");
    }
  }

  /**
   * Runs chains side by side. The result does not depend on the number of threads.
   *
   * @param sampler runs one chain
   * @param count how many, 1 or more; 4 or more to see whether they agree
   * @param threads threads to use, 1 or more
   * @param seed root of everything random
   * @param progress hears how many steps are done, from one thread at a time
   * @param stop asked before each step: true ends all
   * @return the chains, in the order of their numbers; null if they were ended
   * @throws NoStartException if no start with a positive density is found
   * @throws UncheckedIOException if a density cannot be kept
   */
  public static @Nullable Chains run(
      AdaptiveMetropolis sampler,
      int count,
      int threads,
      long seed,
      Progress progress,
      BooleanSupplier stop) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Steps steps = new Steps((long) count * sampler.length().steps(), progress, stop);
      List<Future<@Nullable Chain>> futures = new ArrayList<>();
      for (int c = 0; c < count; c++) {
        long key = BitMixer.derive(BitMixer.mix(seed), c);
        futures.add(pool.submit(() -> sampler.run(key, steps)));
      }
      List<Chain> chains = new ArrayList<>();
      for (Future<@Nullable Chain> future : futures) {
        Chain chain = future.get();
        if (chain != null) {
          chains.add(chain);
        }
      }
      return chains.size() < count ? null : new Chains(chains);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NoStartException none) {
        throw none;
      }
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Counts the steps of all chains, and ends them when told to or when their pool is shut down. */
  private static final class Steps implements BooleanSupplier {
    private final long planned;
    private final Progress progress;
    private final BooleanSupplier stop;
    private long begun;

    Steps(long planned, Progress progress, BooleanSupplier stop) {
      this.planned = planned;
      this.progress = progress;
      this.stop = stop;
    }

    @Override
    public synchronized boolean getAsBoolean() {
      boolean ends = stop.getAsBoolean() || Thread.currentThread().isInterrupted();
      if (!ends) {
        begun++;
        progress.at(begun, planned);
      }
      return ends;
    }
  }

  /**
   * All points of all chains.
   *
   * @return points of equal weight, chain by chain
   */
  public WeightedSample sample() {
    return WeightedSample.equal(
        list.stream()
            .flatMap(chain -> IntStream.range(0, chain.length()).mapToObj(chain::point))
            .toArray(double[][]::new));
  }

  /**
   * The point of highest density among those kept.
   *
   * @return a copy
   */
  public double[] best() {
    Chain in = list.get(0);
    int at = 0;
    for (Chain chain : list) {
      for (int t = 0; t < chain.length(); t++) {
        if (chain.logDensity(t) > in.logDensity(at)) {
          in = chain;
          at = t;
        }
      }
    }
    return in.point(at);
  }

  /**
   * How well the chains have mixed in one number.
   *
   * @param j its place in a point
   * @return its diagnostics
   */
  public ConvergenceDiagnostics mixing(int j) {
    double[][] draws = new double[list.size()][];
    for (int c = 0; c < draws.length; c++) {
      Chain chain = list.get(c);
      draws[c] = IntStream.range(0, chain.length()).mapToDouble(t -> chain.value(t, j)).toArray();
    }
    return ConvergenceDiagnostics.of(draws);
  }
}
