package brink.sensitivity;

import java.util.stream.IntStream;

/**
 * One block of a design after Saltelli, whose points stand in a row: a point A; for each factor i
 * the point AB(i), which is A with that coordinate taken from B; with second order for each factor
 * the point BA(i), which is B with that coordinate taken from A; and B, which is independent of A.
 *
 * @param start number of its first point
 * @param factors number of factors, 1 or more
 * @param secondOrder whether the points BA are there
 */
public record SaltelliBlock(int start, int factors, boolean secondOrder) {

  int a() {
    return start;
  }

  int ab(int factor) {
    return start + 1 + factor;
  }

  int ba(int factor) {
    return start + 1 + factors + factor;
  }

  int b() {
    return start + size() - 1;
  }

  private int size() {
    return (secondOrder ? 2 * factors : factors) + 2;
  }

  /** Whether all of its points have a response. */
  boolean complete(Responses responses) {
    return IntStream.range(start, start + size()).noneMatch(responses::failed);
  }
}
