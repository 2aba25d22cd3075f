package brink.study;

import brink.comparison.Comparison;
import brink.comparison.DivergenceGroup;
import brink.comparison.PairedShare;
import brink.experiment.RunCounts;
import brink.experiment.RunRange;
import brink.parameter.DrawCounts;
import brink.path.Paths;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of a comparison.
 *
 * @param study what was compared
 * @param range which runs were wished, or the most of them
 * @param tally what became of the runs that were asked for, each of all scenarios
 * @param digest fingerprint of all records, a SHA-256 in hexadecimal digits
 * @param comparison what changes between base and alternatives
 * @param paths how the histories of each scenario moved
 * @param size what came of the wished precision; null where none was wished
 */
public record ComparisonResult(
    ComparisonStudy study,
    RunRange range,
    RunCounts tally,
    String digest,
    Comparison comparison,
    List<Paths> paths,
    @Nullable SampleSize size) {

  /**
   * How often an outcome comes about in the base and in an alternative, on the same runs.
   *
   * @param alternative place of the alternative, from 0
   * @param outcome id of an outcome that holds or does not, such as rung-8
   * @return both shares and their difference with its 95 % interval
   * @throws IllegalArgumentException if there is no such outcome
   */
  public PairedShare share(int alternative, String outcome) {
    return comparison.share(alternative, RunResult.place(comparison.events(), outcome));
  }

  /**
   * What the runs of each scenario drew.
   *
   * @return how much, and how often it was refused; without scenarios that draw nothing
   */
  public List<DrawCounts> drawn() {
    return RunResult.drawn(study.scenarios(), range, tally);
  }

  /**
   * Does flipped runs again, with every act, and finds where their histories part.
   *
   * @param threads number of threads
   * @param stop asked before each run: true ends the search early
   * @return first acts at which they part, with how often
   * @throws IOException never, as nothing is written
   */
  public List<DivergenceGroup> partings(int threads, BooleanSupplier stop) throws IOException {
    return new DivergenceSearch(study.scenarios(), range, threads).groups(comparison, stop);
  }
}
