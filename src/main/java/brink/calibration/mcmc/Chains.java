package brink.calibration.mcmc;

import brink.calibration.WeightedSample;
import brink.random.Mix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

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
   * @return the chains, in the order of their numbers
   * @throws InterruptedException if it is interrupted
   */
  public static Chains run(AdaptiveMetropolis sampler, int count, int threads, long seed)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Chain>> futures = new ArrayList<>();
      for (int c = 0; c < count; c++) {
        long key = Mix.derive(Mix.mix(seed), c);
        futures.add(pool.submit(() -> sampler.run(key)));
      }
      List<Chain> chains = new ArrayList<>();
      for (Future<Chain> future : futures) {
        chains.add(future.get());
      }
      return new Chains(chains);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
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
   * How well the chains have mixed in one number.
   *
   * @param j its place in a point
   * @return its diagnostics
   */
  public Mixing mixing(int j) {
    double[][] draws = new double[list.size()][];
    for (int c = 0; c < draws.length; c++) {
      Chain chain = list.get(c);
      draws[c] = IntStream.range(0, chain.length()).mapToDouble(t -> chain.value(t, j)).toArray();
    }
    return Mixing.of(draws);
  }
}
