/**
 * Two or more scenarios on common random numbers, run by run: what differs, how surely, and at
 * which act histories part. Memory does not grow with the number of runs beyond a fixed bound.
 */
@org.jspecify.annotations.NullMarked
package brink.comparison;
