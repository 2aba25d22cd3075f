/**
 * The numbers of a scenario by their dotted paths: value, unit, range, prior and what they rest on.
 */
@org.jspecify.annotations.NullMarked
package brink.parameter;
