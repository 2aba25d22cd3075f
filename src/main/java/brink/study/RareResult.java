package brink.study;

import brink.experiment.RunCounts;
import brink.splitting.CrisisPath;
import brink.splitting.RareEstimate;
import brink.splitting.Repetition;
import java.util.List;

/**
 * What came of the repetitions that estimate a rare outcome.
 *
 * @param study what was asked
 * @param tally what became of the repetitions
 * @param done those that were done, in their order
 */
public record RareResult(RareStudy study, RunCounts tally, List<Repetition<CrisisPath>> done) {
  /**
   * The probability and what it rests on.
   *
   * @return the estimate
   * @throws IllegalArgumentException if fewer than two repetitions were done
   */
  public RareEstimate<CrisisPath> estimate() {
    return new RareEstimate<>(done, study.settings().particles());
  }
}
