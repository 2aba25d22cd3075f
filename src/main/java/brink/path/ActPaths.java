package brink.path;

import brink.run.RunLayout;
import java.util.List;

/**
 * What follows what in the acts of some runs. "Followed by" is not "caused by": acts come in
 * bursts, and what follows an act may answer something else.
 *
 * @param layout what the places of actors and pairs mean
 * @param runs runs looked at
 * @param anyDay how often the system stands higher after any day: what an act is to be held against
 * @param followed the same after each kind of act, by id
 * @param firstSteps who stepped up first, by pair and rung
 * @param offRamps where off-ramps led, by kind
 * @param sequences the most common sequences of three, the commonest first
 */
public record ActPaths(
    RunLayout layout,
    long runs,
    EscalationShare anyDay,
    List<EscalationShare> followed,
    List<FirstStep> firstSteps,
    List<OffRamp> offRamps,
    List<Sequence> sequences) {}
