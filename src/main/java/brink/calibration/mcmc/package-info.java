/**
 * Markov chains on a posterior whose density is known: adaptive Metropolis, how well chains have
 * mixed, and the point of highest density. Pure algorithms, which know nothing of what is fitted.
 */
@org.jspecify.annotations.NullMarked
package brink.calibration.mcmc;
