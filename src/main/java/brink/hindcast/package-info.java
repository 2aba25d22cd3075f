/**
 * What would have been foreseen on the day of each document, by Brink and by simple baselines, and
 * how it scores against what later documents report; of the crisis that they tell of and of
 * simulated ones.
 */
@org.jspecify.annotations.NullMarked
package brink.hindcast;
