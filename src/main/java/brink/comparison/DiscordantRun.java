package brink.comparison;

/**
 * A run in which an event holds in one of two scenarios and not in the other.
 *
 * @param run index of the run
 * @param outcome place of the event among the events compared
 * @param gained whether it holds in the alternative; otherwise it holds in the base
 */
public record DiscordantRun(long run, int outcome, boolean gained) {}
