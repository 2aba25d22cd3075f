package brink.path;

/**
 * How the histories of an experiment moved on the ladder.
 *
 * @param transitions from all runs
 * @param acts from the acts of the first runs only
 */
public record Paths(Transitions transitions, ActPaths acts) {}
