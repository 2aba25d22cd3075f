package brink.model;

/**
 * Coercion short of force.
 *
 * @param key its name within its run
 * @param parent key of the act it reacts to, or {@link Act#SPONTANEOUS}
 * @param day when, in days since the start
 * @param kind its kind
 * @param actor who acts
 * @param target who is acted on
 * @param about whom it is about, or {@link Act#NOBODY}
 * @param rung its rung
 */
public record Pressure(
    long key, long parent, double day, ActKind kind, int actor, int target, int about, int rung)
    implements Act {}
