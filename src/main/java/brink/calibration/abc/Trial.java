package brink.calibration.abc;

/**
 * One proposal and what became of it.
 *
 * @param index its number in its generation
 * @param fate what became of it
 * @param point the parameters; empty where the fate was known and they are not needed again
 * @param summaries what was simulated; empty where nothing was
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record Trial(long index, ProposalOutcome fate, double[] point, double[] summaries) {
  static Trial without(long index, ProposalOutcome fate) {
    return new Trial(index, fate, new double[0], new double[0]);
  }

  boolean simulated() {
    return summaries.length > 0;
  }
}
