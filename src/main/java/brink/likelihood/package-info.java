/**
 * How probable a complete log of acts is under a scenario: the exact likelihood of the model's
 * branching process, in its own terms, and what follows from it for checking the model.
 */
@org.jspecify.annotations.NullMarked
package brink.likelihood;
