package brink.run;

/**
 * An unordered pair of actors, by their places in the scenario's order.
 *
 * @param first the earlier place
 * @param second the later place
 */
public record Pair(int first, int second) {}
