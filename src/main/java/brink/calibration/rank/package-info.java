/**
 * Whether an inference is right: simulation-based calibration. Where data are simulated from
 * parameters that were drawn from the prior, the true value is as likely to have any rank among
 * draws of the posterior as any other.
 */
@org.jspecify.annotations.NullMarked
package brink.calibration.rank;
