package brink.study;

import brink.comparison.ComparisonBuilder;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.model.OutcomeRule;
import brink.results.RecordTable;
import brink.results.RefusedException;
import brink.run.RunLayout;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import brink.source.Problem;
import brink.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares scenarios of the same days on common random numbers: runs of the same number share
 * theirs, so that differences show with few runs. The first scenario is the base, to which each
 * other is an alternative.
 */
public final class ComparisonStudy {
  private final List<RunStudy> scenarios;
  private final List<String> names;

  /** Takes what is kept of each run of each scenario, in the order of their indices. */
  @FunctionalInterface
  public interface PairedSink {
    /**
     * Takes what is kept of a run of a scenario.
     *
     * @param row which events held, and a short fingerprint of the record
     * @throws IOException if it cannot be kept; ends the study
     */
    void accept(RecordTable.RecordRow row) throws IOException;
  }

  /**
   * Compares scenarios.
   *
   * @param scenarios the scenarios, the base first
   * @throws RefusedException if their days differ
   */
  public ComparisonStudy(List<RunStudy> scenarios) {
    this(scenarios, names(scenarios));
  }

  /** Compares scenarios under names unlike each other and fit for files. */
  ComparisonStudy(List<RunStudy> scenarios, List<String> names) {
    this.scenarios = List.copyOf(scenarios);
    this.names = List.copyOf(names);
    for (int s = 1; s < scenarios.size(); s++) {
      requireSameDays(s);
    }
  }

  /**
   * Reads scenarios and lays them out for running.
   *
   * @param files their files, the base first
   * @param sets changes of all of them, each PATH=VALUE
   * @param source where the files lie
   * @return the study
   * @throws SourceException if any is wrong, with all that is wrong with all of them
   * @throws RefusedException if their days differ
   */
  public static ComparisonStudy read(List<String> files, List<String> sets, FileSource source) {
    List<RunStudy> scenarios = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String file : files) {
      try {
        scenarios.add(new RunStudy(ScenarioTemplate.read(file, sets, source)));
      } catch (SourceException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new SourceException(problems);
    }
    return new ComparisonStudy(scenarios);
  }

  private static List<String> names(List<RunStudy> scenarios) {
    Set<String> names = new LinkedHashSet<>();
    for (RunStudy scenario : scenarios) {
      String plain = scenario.template().name().replaceAll("[^A-Za-z0-9._-]", "-");
      String free = plain;
      for (int i = 2; !names.add(free); i++) {
        free = plain + "-" + i;
      }
    }
    return List.copyOf(names);
  }

  private void requireSameDays(int other) {
    if (!days(other).equals(days(0))) {
      throw new RefusedException(
          names.get(other)
              + ": runs "
              + days(other)
              + ", but "
              + names.get(0)
              + " runs "
              + days(0)
              + "; only scenarios of the same days can be compared");
    }
  }

  private String days(int scenario) {
    RunLayout layout = scenarios.get(scenario).simulation().layout();
    return "from " + layout.start() + " to " + layout.start().plusDays(layout.days() - 1L);
  }

  /**
   * Does the same runs of every scenario, quietly.
   *
   * @param range which runs
   * @param execution on how many threads; the result does not depend on it
   * @return what came of them
   */
  public ComparisonResult run(RunRange range, Execution execution) {
    try {
      return run(range, null, execution, row -> {}, Progress.NONE, () -> false);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written", e);
    }
  }

  /**
   * Does the same runs of every scenario.
   *
   * @param range which runs, or the most of them where there is a rule
   * @param rule adds blocks of runs until every alternative is known well enough; null for all runs
   * @param execution on how many threads; the result does not depend on it
   * @param taker takes what is kept of each run
   * @param progress hears how many runs of all scenarios are done
   * @param stop asked before each run, by several threads: true ends the study early
   * @return what came of the runs that were tried
   * @throws IOException if the taker throws it
   */
  public ComparisonResult run(
      RunRange range,
      @Nullable StoppingRule rule,
      Execution execution,
      PairedSink taker,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    PairedRuns runs = new PairedRuns(this, range, execution, taker, null);
    if (rule == null) {
      runs.run(range, progress, stop);
    } else {
      runs.run(range, rule, progress, stop);
    }
    return runs.result(rule);
  }

  ComparisonBuilder builder() {
    return new ComparisonBuilder(scenarios.stream().map(s -> s.simulation().layout()).toList());
  }

  /**
   * The outcomes that are compared: those of all scenarios that hold or do not.
   *
   * @return them in their order
   */
  public List<OutcomeRule> events() {
    return builder().events();
  }

  /**
   * The scenarios.
   *
   * @return the base, then the alternatives
   */
  public List<RunStudy> scenarios() {
    return scenarios;
  }

  /**
   * Their names, made unlike each other and fit for files.
   *
   * @return one for each scenario
   */
  public List<String> names() {
    return names;
  }
}
