/**
 * Approximate Bayesian computation for models that can be simulated but have no likelihood. Pure: a
 * model is a {@link brink.calibration.abc.Simulator}.
 */
@org.jspecify.annotations.NullMarked
package brink.calibration.abc;
