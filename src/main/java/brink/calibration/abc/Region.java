package brink.calibration.abc;

/**
 * The simulated summaries that one generation accepts.
 *
 * @param weights weight of each summary in the distance
 * @param tolerance greatest distance that is accepted; infinity accepts all
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record Region(double[] weights, double tolerance) {
  boolean holds(double[] summaries, Observation observation) {
    return observation.distance(summaries, weights) <= tolerance;
  }
}
