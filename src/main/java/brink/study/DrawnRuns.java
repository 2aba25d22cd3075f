package brink.study;

import brink.experiment.RunRange;
import brink.parameter.DrawCounts;
import brink.parameter.RunDraws;
import brink.random.RunKey;
import brink.simulation.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * The draws that runs take.
 *
 * @param simulation of the runs, which draw their parameters
 * @param range which runs
 */
record DrawnRuns(Simulation simulation, RunRange range) {
  /** Where each draw lies, for ranking: [draws][paths]. */
  double[][] levels() {
    double[][] levels = new double[range.draws()][];
    for (int d = 0; d < levels.length; d++) {
      levels[d] = simulation.levels(key(d));
    }
    return levels;
  }

  /** What the runs of a scenario drew; null where they draw nothing. */
  static @Nullable DrawCounts counts(RunStudy study, RunRange range) {
    RunDraws draws = study.template().runDraws();
    return draws == null
        ? null
        : new DrawCounts(
            study.template().name(),
            draws.paths().size(),
            draws.calibrated(),
            range.draws(),
            new DrawnRuns(study.simulation(), range).refused());
  }

  private long refused() {
    long refused = 0;
    for (int d = 0; d < range.draws(); d++) {
      refused += simulation.refused(key(d));
    }
    return refused;
  }

  /** A run that takes a draw. */
  private RunKey key(int draw) {
    long first = RunDraws.first(RunDraws.of(range.first()) + draw);
    return range.key(Math.max(range.first(), first));
  }
}
