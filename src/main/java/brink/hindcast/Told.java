package brink.hindcast;

import brink.scenario.GivenAct;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells.
 *
 * @param mention the act
 * @param over the end of the last day that it can have been, in days since the start
 * @param deaths deaths on the target's side that it tells of, at least; 0 for none
 * @param replay how it is put into a run that knows of it; null where the run has it anyway, or
 *     cannot
 */
public record Told(Mention mention, double over, int deaths, @Nullable GivenAct replay) {}
