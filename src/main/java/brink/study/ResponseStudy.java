package brink.study;

import brink.comparison.GivenDeed;
import brink.comparison.ResponseCounter;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.results.RefusedException;
import brink.run.History;
import brink.run.RunLayout;
import brink.scenario.GivenAct;
import brink.scenario.ScenarioTemplate;
import brink.scenario.Setting;
import brink.simulation.RunObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Says what follows acts that are given to a scenario: it is run with them and without, on the same
 * random numbers, and what comes within some windows of days after the first of them is counted in
 * both.
 */
public final class ResponseStudy {
  /** Names of the two scenarios, the base first. */
  private static final List<String> NAMES = List.of("without", "with");

  private final ComparisonStudy pair;
  private final List<GivenAct> given;
  private final List<Integer> windows;

  /**
   * Prepares a study of two scenarios that differ in acts which are put in.
   *
   * @param without the scenario
   * @param with the same with the acts
   * @param windows days after the first of them within which is counted: 1 or more each, increasing
   * @throws RefusedException if the second puts in no act that the first does not, or the days of
   *     the two differ
   * @throws IllegalArgumentException if there is no window, or they do not increase from 1 on
   */
  public ResponseStudy(RunStudy without, RunStudy with, List<Integer> windows) {
    requireIncreasing(windows);
    pair = new ComparisonStudy(List.of(without, with), NAMES);
    List<String> known = without.scenario().given().stream().map(GivenAct::id).toList();
    given = with.scenario().given().stream().filter(act -> !known.contains(act.id())).toList();
    if (given.isEmpty()) {
      throw new RefusedException("no act is given");
    }
    this.windows = List.copyOf(windows);
  }

  /**
   * Prepares a study of a scenario.
   *
   * @param template the scenario
   * @param acts the acts that are given, as {@link brink.scenario.GivenActReader} reads them
   * @param windows days after the first of them within which is counted: 1 or more each, increasing
   * @return the study
   * @throws brink.source.SourceException if an act does not fit the scenario, with all that is
   *     wrong
   * @throws RefusedException if there is no act
   */
  public static ResponseStudy of(
      ScenarioTemplate template, List<Setting> acts, List<Integer> windows) {
    return new ResponseStudy(new RunStudy(template), new RunStudy(template.with(acts)), windows);
  }

  private static void requireIncreasing(List<Integer> windows) {
    int last = 0;
    for (int window : windows) {
      if (window <= last) {
        throw new IllegalArgumentException("windows must increase from 1 on: " + windows);
      }
      last = window;
    }
    if (windows.isEmpty()) {
      throw new IllegalArgumentException("there is no window");
    }
  }

  /**
   * Does the same runs of both, quietly.
   *
   * @param range which runs
   * @param execution on how many threads; the result does not depend on it
   * @return what came of them
   */
  public ResponseResult run(RunRange range, Execution execution) {
    try {
      return run(range, execution, row -> {}, Progress.NONE, () -> false);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written", e);
    }
  }

  /**
   * Does the same runs of both.
   *
   * @param range which runs
   * @param execution on how many threads; the result does not depend on it
   * @param taker takes what is kept of each run
   * @param progress hears how many runs of both are done
   * @param stop asked before each run, by several threads: true ends the study early
   * @return what came of the runs that were tried
   * @throws IOException if the taker throws it
   */
  public ResponseResult run(
      RunRange range,
      Execution execution,
      ComparisonStudy.PairedSink taker,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    ResponseCounter counter = new ResponseCounter(layout(), deeds(), windows);
    PairedRuns runs = new PairedRuns(pair, range, execution, taker, watch(counter));
    runs.run(range, progress, stop);
    return new ResponseResult(this, runs.result(null), counter.build());
  }

  private PairedRuns.PairedWatch watch(ResponseCounter counter) {
    return new PairedRuns.PairedWatch() {
      @Override
      public RunObserver observer() {
        return new AccountObserver(layout().days(), layout().actors().size());
      }

      @Override
      public void accept(List<History> row, List<RunObserver> observers) {
        counter.accept(
            row.get(0).acts(),
            row.get(1).acts(),
            observers.stream()
                .map(one -> ((AccountObserver) one).accounts())
                .toArray(double[][][]::new));
      }
    };
  }

  private List<GivenDeed> deeds() {
    return given.stream()
        .map(act -> new GivenDeed(act.day(), act.act(), act.actor(), act.target()))
        .toList();
  }

  private RunLayout layout() {
    return pair.scenarios().get(0).simulation().layout();
  }

  /**
   * Days for which the longest window goes on after the last day of the scenario.
   *
   * @return 0 where all windows lie within it
   */
  public int daysBeyond() {
    double end = given.get(0).day() + windows.get(windows.size() - 1);
    return (int) Math.max(0, Math.ceil(end - layout().days()));
  }

  /**
   * The two scenarios, side by side.
   *
   * @return the one without the acts, and that with them
   */
  public ComparisonStudy pair() {
    return pair;
  }

  /**
   * The acts that are given.
   *
   * @return in order of time, one or more
   */
  public List<GivenAct> given() {
    return given;
  }

  /**
   * Days after the first given act within which is counted.
   *
   * @return increasing
   */
  public List<Integer> windows() {
    return windows;
  }
}
