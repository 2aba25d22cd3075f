package brink.study;

import brink.analysis.Distribution;
import brink.analysis.Share;
import brink.analysis.VarianceDecomposer;
import brink.analysis.VarianceDecomposition;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunCounts;
import brink.experiment.RunRange;
import brink.forecast.CardCounter;
import brink.forecast.CardResolution;
import brink.model.OutcomeRule;
import brink.parameter.DrawCounts;
import brink.path.Paths;
import brink.run.History;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of the runs of a scenario.
 *
 * @param study what was run
 * @param range which runs were wished
 * @param tally what became of them
 * @param digest fingerprint of all records, a SHA-256 in hexadecimal digits
 * @param distribution what the runs look like together; null where none was done
 * @param paths how their histories moved
 * @param splits for each outcome of which it can be said, what of its variance comes of not knowing
 *     the parameters; empty where none is drawn
 * @param counter counts what the documents' forecasts came to; null where nothing is replayed or no
 *     evidence named
 */
public record RunResult(
    RunStudy study,
    RunRange range,
    RunCounts tally,
    String digest,
    @Nullable Distribution distribution,
    Paths paths,
    Map<OutcomeRule, VarianceDecomposition> splits,
    @Nullable CardCounter counter) {

  static Map<OutcomeRule, VarianceDecomposition> splits(
      @Nullable VarianceDecomposer splitter, List<OutcomeRule> outcomes) {
    Map<OutcomeRule, VarianceDecomposition> found = new LinkedHashMap<>();
    for (int o = 0; splitter != null && o < outcomes.size(); o++) {
      VarianceDecomposition split = splitter.split(o);
      if (split != null) {
        found.put(outcomes.get(o), split);
      }
    }
    return found;
  }

  /**
   * In how many runs an outcome came about.
   *
   * @param outcome id of one that holds or does not, such as rung-8
   * @return its share of the runs, with both ends of its 95 % interval
   * @throws IllegalArgumentException if there is no such outcome
   * @throws IllegalStateException if no run was done
   */
  public Share share(String outcome) {
    if (distribution == null) {
      throw new IllegalStateException("no run was done");
    }
    return distribution.share(place(distribution.layout().outcomes(), outcome));
  }

  /** Place of an outcome that holds or does not. */
  static int place(List<OutcomeRule> outcomes, String id) {
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).id().equals(id) && outcomes.get(i).kind().isEvent()) {
        return i;
      }
    }
    throw new IllegalArgumentException("there is no outcome '" + id + "' that holds or does not");
  }

  /**
   * What the runs drew.
   *
   * @return how much, and how often it was refused; empty where nothing was
   */
  public List<DrawCounts> drawn() {
    return drawn(List.of(study), range, tally);
  }

  /** What the runs of scenarios that were tried drew. */
  static List<DrawCounts> drawn(List<RunStudy> studies, RunRange range, RunCounts tally) {
    long tried = Math.max(1, tally.done() + tally.failed());
    return studies.stream()
        .map(study -> DrawnRuns.counts(study, range.part(0, tried)))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Does one run again, with everything that was done and chosen.
   *
   * @param index its index
   * @return its history, whose record is that of the run
   */
  public History history(long index) {
    return study.simulation().trace(range.key(index));
  }

  /**
   * Measures which assumptions the forecast cards lean on: for each uncertain parameter whose size
   * nothing settles, the first runs are made with it low, and with it high.
   *
   * @param runs runs for each end of each parameter, 1 or more
   * @param execution on how many threads
   * @param progress hears how many pairs of runs are done
   * @param stop asked before each: true ends it early
   * @return what was found; null if it was stopped
   * @throws IOException never, as nothing is written
   */
  public @Nullable RelianceResult lean(
      int runs, Execution execution, Progress progress, BooleanSupplier stop) throws IOException {
    CardResolution deciding = new CardResolution(counter, study.simulation().layout());
    return new RelianceRuns(study.template(), deciding, range, runs).run(execution, progress, stop);
  }

  /**
   * The forecast cards of a conditioned scenario.
   *
   * @param lean what they lean on, where that was measured; null to read it off their rules
   * @return the cards; null where the scenario replays nothing or no run was done
   */
  public @Nullable ForecastCards cards(@Nullable RelianceResult lean) {
    return ForecastCards.of(this, lean == null ? null : lean.study());
  }

  /**
   * The splits of outcomes that are still open: no parameter moves what is settled.
   *
   * @param cards the forecast cards; null for none
   * @return splits in the order of the outcomes
   */
  public Map<OutcomeRule, VarianceDecomposition> splits(@Nullable ForecastCards cards) {
    Map<OutcomeRule, VarianceDecomposition> open = new LinkedHashMap<>(splits);
    if (cards != null) {
      open.keySet().removeIf(rule -> cards.decided().contains(rule.id()));
    }
    return open;
  }
}
