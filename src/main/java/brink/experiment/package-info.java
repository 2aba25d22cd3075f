/**
 * Many runs: which ones, on how many threads, and how their records come back in the order of their
 * indices. Knows nothing of what a run simulates.
 */
@org.jspecify.annotations.NullMarked
package brink.experiment;
