package brink.hindcast;

import brink.evidence.ReportedAct;
import brink.scenario.GivenAct;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells.
 *
 * @param act the act
 * @param replay how it is put into a run that knows of it; null where the run has it anyway, or
 *     cannot
 */
public record DocumentReport(ReportedAct act, @Nullable GivenAct replay) {}
