package brink.path;

/** Sums cases and hits of runs for a {@link PooledShare}. */
final class PooledCases {
  private long runs;
  private long cases;
  private long hits;
  private long casesSquared;
  private long product;
  private long hitsSquared;

  /**
   * Adds one run.
   *
   * @param runCases its cases; a run without a case changes nothing
   * @param runHits its hits, 0 to {@code runCases}
   */
  void add(long runCases, long runHits) {
    if (runCases > 0) {
      runs++;
      cases += runCases;
      hits += runHits;
      casesSquared += runCases * runCases;
      product += runCases * runHits;
      hitsSquared += runHits * runHits;
    }
  }

  PooledShare share() {
    return PooledShare.of(runs, cases, hits, casesSquared, product, hitsSquared);
  }
}
