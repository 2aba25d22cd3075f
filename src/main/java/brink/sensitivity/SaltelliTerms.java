package brink.sensitivity;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * What each block of a Saltelli design contributes to the estimators, so that every index is a
 * function of means over blocks. In each product one factor comes from one half of the replications
 * and one from the other, both ways averaged. Responses are centred on the mean of A and B, which
 * changes no expectation and lessens the error (Sobol 1990).
 */
final class SaltelliTerms {
  private final int factors;
  private final boolean secondOrder;
  private final Responses y;
  private final double firstCentre;
  private final double secondCentre;

  SaltelliTerms(Responses responses, List<SaltelliBlock> blocks) {
    y = responses;
    factors = blocks.get(0).factors();
    secondOrder = blocks.get(0).secondOrder();
    firstCentre = centre(blocks, y::first);
    secondCentre = centre(blocks, y::second);
  }

  private static double centre(List<SaltelliBlock> blocks, IntToDoubleFunction response) {
    double sum = 0;
    for (SaltelliBlock block : blocks) {
      sum += response.applyAsDouble(block.a()) + response.applyAsDouble(block.b());
    }
    return sum / (2 * blocks.size());
  }

  int factors() {
    return factors;
  }

  boolean secondOrder() {
    return secondOrder;
  }

  /** Contributions of blocks, {@code [block][contribution]}. */
  double[][] of(List<SaltelliBlock> blocks) {
    return blocks.stream().map(this::of).toArray(double[][]::new);
  }

  private double[] of(SaltelliBlock block) {
    double[] terms = new double[count()];
    int a = block.a();
    int b = block.b();
    for (int i = 0; i < factors; i++) {
      int ab = block.ab(i);
      terms[i] = (u(b) * (v(ab) - v(a)) + v(b) * (u(ab) - u(a))) / 2;
      terms[factors + i] = (u(a) - u(ab)) * (v(a) - v(ab)) / 2;
    }
    terms[mean()] = (u(a) + u(b)) / 2;
    terms[mean() + 1] = (v(a) + v(b)) / 2;
    terms[mean() + 2] = (u(a) * v(a) + u(b) * v(b)) / 2;
    double noiseOfA = u(a) - v(a);
    double noiseOfB = u(b) - v(b);
    terms[mean() + 3] = (noiseOfA * noiseOfA + noiseOfB * noiseOfB) / 8;
    if (secondOrder) {
      pairs(block, terms);
    }
    return terms;
  }

  private void pairs(SaltelliBlock block, double[] terms) {
    double apart = (u(block.a()) * v(block.b()) + v(block.a()) * u(block.b())) / 2;
    for (int i = 0; i < factors; i++) {
      int ba = block.ba(i);
      for (int j = i + 1; j < factors; j++) {
        int ab = block.ab(j);
        terms[pair(i, j)] = (u(ba) * v(ab) + v(ba) * u(ab)) / 2 - apart;
      }
    }
  }

  private double u(int point) {
    return y.first(point) - firstCentre;
  }

  private double v(int point) {
    return y.second(point) - secondCentre;
  }

  private int mean() {
    return 2 * factors;
  }

  /** Place of the closed second-order variance of i and a later j. */
  int pair(int i, int j) {
    return mean() + 4 + i * (2 * factors - i - 1) / 2 + j - i - 1;
  }

  private int count() {
    return mean() + 4 + (secondOrder ? factors * (factors - 1) / 2 : 0);
  }

  /** Variance of the response over the design, without replication noise. */
  double variance(double[] means) {
    return means[mean() + 2] - means[mean()] * means[mean() + 1];
  }

  /** Variance of the replication noise of a point's mean. */
  double noiseOfMean(double[] means) {
    return means[mean() + 3];
  }

  /**
   * Whether factor i moves the response in one half of the replications alone, so that each product
   * of changes is 0, however blocks and replications are drawn.
   */
  boolean movesOneHalf(List<SaltelliBlock> blocks, int i) {
    return moves(blocks, i, y::first) != moves(blocks, i, y::second);
  }

  private static boolean moves(List<SaltelliBlock> blocks, int i, IntToDoubleFunction response) {
    return blocks.stream()
        .anyMatch(b -> response.applyAsDouble(b.a()) != response.applyAsDouble(b.ab(i)));
  }

  /** First-order variance of factor i. */
  double first(double[] means, int i) {
    return means[i];
  }

  /** Total variance of factor i. */
  double total(double[] means, int i) {
    return means[factors + i];
  }
}
