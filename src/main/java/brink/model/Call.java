package brink.model;

/**
 * Talk.
 *
 * @param deed who did what to whom, and when
 */
public record Call(Deed deed) implements Act {}
