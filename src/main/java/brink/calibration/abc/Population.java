package brink.calibration.abc;

import brink.calibration.WeightedSample;

/**
 * What one generation accepted: an approximation to the posterior.
 *
 * @param generation its number; 0 is the prior
 * @param sample the accepted parameters with their weights
 * @param summaries [n][summaries] the simulated summaries of each
 * @param distances length n: their distances from the observation, on the scale of this generation
 * @param weights weight of each summary in that distance
 * @param tolerance greatest distance accepted; infinity for the prior
 * @param tried proposals drawn
 * @param simulated proposals simulated: those inside the support of the prior
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; taken over, not copied.
public record Population(
    int generation,
    WeightedSample sample,
    double[][] summaries,
    double[] distances,
    double[] weights,
    double tolerance,
    long tried,
    long simulated) {

  /**
   * The share of simulated proposals that were accepted.
   *
   * @return in (0, 1]
   */
  public double acceptance() {
    return (double) sample.size() / simulated;
  }
}
