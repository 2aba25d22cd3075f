package brink.simulation;

/**
 * Something in a log that the scenario could not have brought about, or that it gives and the log
 * lacks.
 *
 * @param place of the act in the log, -1 where the log lacks something
 * @param text what is wrong, in words
 */
public record LogMismatch(int place, String text) {}
