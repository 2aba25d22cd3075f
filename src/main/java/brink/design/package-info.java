/**
 * Factors and designs: which values of which numbers are tried together. Points of the unit cube
 * and the values that they stand for; knows nothing of what is done with them.
 */
@org.jspecify.annotations.NullMarked
package brink.design;
