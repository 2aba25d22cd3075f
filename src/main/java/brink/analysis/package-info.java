/**
 * Records into distributions, with intervals: what a user reads. Memory stays bounded however many
 * runs there are, and every sum is taken in the order of the runs.
 */
@org.jspecify.annotations.NullMarked
package brink.analysis;
