package brink.model;

/**
 * Coercion short of force.
 *
 * @param deed who did what to whom, and when
 */
public record Pressure(Deed deed) implements Act {}
