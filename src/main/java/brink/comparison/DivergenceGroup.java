package brink.comparison;

import java.util.List;

/**
 * Runs that flipped and in which the first difference is the same.
 *
 * @param alternative place of the alternative, 0 or more
 * @param outcome place of the event among the events compared
 * @param gained whether the event holds in the alternative; otherwise in the base
 * @param first the first act that differs
 * @param runs how many of the runs looked at
 * @param looked how many runs were looked at, for this event and direction
 * @param examples indices of the first of these runs
 */
public record DivergenceGroup(
    int alternative,
    int outcome,
    boolean gained,
    ActDifference first,
    long runs,
    long looked,
    List<Long> examples) {}
