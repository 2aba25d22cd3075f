package brink.study;

import brink.experiment.RunCounts;
import brink.hindcast.HindcastFindings;
import java.util.List;

/**
 * What came of a hindcast.
 *
 * @param settings what was asked
 * @param tally what became of its forecasts and simulated crises
 * @param leftOut coded events that could not be scored, in words
 * @param futures futures that each method drew on each day
 * @param fewer the same in simulated crises
 * @param findings the scores, and what they say
 */
public record HindcastResult(
    HindcastSettings settings,
    RunCounts tally,
    List<String> leftOut,
    int futures,
    int fewer,
    HindcastFindings findings) {}
