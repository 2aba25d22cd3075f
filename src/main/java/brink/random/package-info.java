/**
 * Keys and streams of random numbers. Every draw of a run is a pure function of the master seed,
 * the run's index and the name of what it decides, so that nothing depends on the order of
 * execution and two scenarios are compared on common random numbers.
 */
@org.jspecify.annotations.NullMarked
package brink.random;
