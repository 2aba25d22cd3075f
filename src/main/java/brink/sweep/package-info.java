/**
 * One experiment over many points of a design: what is run at each point, and what came of it. A
 * sweep is cut into tasks, what they give is brought together point by point, in one order whatever
 * did them.
 */
@org.jspecify.annotations.NullMarked
package brink.sweep;
