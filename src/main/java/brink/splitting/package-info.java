/**
 * Rare outcomes by multilevel splitting: paths that come closer to the outcome than others are
 * continued several times, each time with fresh random numbers, and every estimate stays unbiased.
 * The algorithms are pure and run on any random path that can be drawn anew after an instant; one
 * class, {@link brink.splitting.CrisisPaths}, makes such paths of runs of a scenario.
 */
@org.jspecify.annotations.NullMarked
package brink.splitting;
