package brink.analysis;

import brink.parameter.ParameterDraws;
import brink.random.RandomStream;
import brink.random.RunKey;
import brink.random.Variates;
import brink.scenario.DrawsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The design that splits of variance meet: 1,000 runs that share the draws of the baseline. */
final class SplitDesign {
  static final int RUNS = 1_000;

  private final ParameterDraws draws;

  SplitDesign() throws IOException {
    draws =
        DrawsTable.parse(
            "draws.csv", Files.readString(Path.of("results/calibration-baseline/draws.csv")));
  }

  int draws() {
    return draws.size();
  }

  /** How many runs of an experiment take each draw. */
  long[] runs(long seed) {
    long[] runs = new long[draws.size()];
    for (int i = 0; i < RUNS; i++) {
      runs[draws.place(RandomStream.uniformOf(new RunKey(seed, i).root()))]++;
    }
    return runs;
  }

  /** Hits by draw: beta-binomial with a mean and a share of variance between draws. */
  static double[] hits(long[] runs, double mean, double share, RandomStream random) {
    double[] hits = new double[runs.length];
    for (int d = 0; d < runs.length; d++) {
      double p = share == 0 ? mean : beta(random, mean, 1 / share - 1);
      hits[d] = Variates.binomial(random, (int) runs[d], p);
    }
    return hits;
  }

  private static double beta(RandomStream random, double mean, double size) {
    double a = Variates.gamma(random, mean * size, mean * size);
    double b = Variates.gamma(random, (1 - mean) * size, (1 - mean) * size);
    return a + b > 0 ? a / (a + b) : random.uniform() < mean ? 1 : 0;
  }

  /** Hits by draw where a few draws have a probability and the others none: far from a beta. */
  static double[] twoKinds(long[] runs, double mean, double share, RandomStream random) {
    double[] hits = new double[runs.length];
    double high = mean + share * (1 - mean);
    for (int d = 0; d < runs.length; d++) {
      double p = random.uniform() < mean / high ? high : 0;
      hits[d] = Variates.binomial(random, (int) runs[d], p);
    }
    return hits;
  }
}
