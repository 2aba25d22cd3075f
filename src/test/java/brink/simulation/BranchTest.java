package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.random.RunKey;
import brink.run.Decision;
import brink.run.History;
import brink.run.RunRecord;
import brink.run.WeighedOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class BranchTest {
  private static final Simulation BASELINE = Baseline.simulation();
  private static final CompiledScenario PLOT = new CompiledScenario(Baseline.scenario());

  private static List<Act> acts(RunKey key, double day, long branch) {
    return new MasonRun(
            PLOT, ForkedRootKeys.of(ForkedRunKey.of(key).fork(day, branch)), RunObserver.NONE)
        .run()
        .acts();
  }

  private static RunRecord branch(RunKey key, double day, long branch) {
    return BASELINE.acts(ForkedRunKey.of(key).fork(day, branch), RunObserver.NONE).record();
  }

  @Test
  void everythingUpToTheForkIsKeptToTheBit() {
    for (int i = 0; i < 50; i++) {
      RunKey key = new RunKey(7, i);
      List<Act> whole = BASELINE.trace(key).acts();
      double day = whole.get(whole.size() / 2).day();
      List<Act> kept = acts(key, day, i);
      List<Act> past = whole.stream().filter(act -> act.day() <= day).toList();
      assertThat(kept.subList(0, past.size())).isEqualTo(past);
      if (kept.size() > past.size()) {
        assertThat(kept.get(past.size()).day()).isGreaterThan(day);
      }
    }
  }

  @Test
  void nothingAfterTheForkIsKept() {
    for (int i = 0; i < 20; i++) {
      RunKey key = new RunKey(7, i);
      List<Long> future =
          BASELINE.trace(key).acts().stream().filter(act -> act.day() > 20).map(Act::key).toList();
      assertThat(acts(key, 20, 1)).extracting(Act::key).doesNotContainAnyElementsOf(future);
    }
  }

  @Test
  void aForkAtTheHorizonLeavesTheRunAsItIs() {
    for (int i = 0; i < 20; i++) {
      RunKey key = new RunKey(7, i);
      assertThat(Baseline.text(BASELINE, branch(key, 61, 3)))
          .isEqualTo(Baseline.text(BASELINE, BASELINE.run(key)));
    }
  }

  @Test
  void aBranchIsTheSameEachTimeAndAnotherBranchIsNot() {
    RunKey key = new RunKey(7, 1);
    String first = Baseline.text(BASELINE, branch(key, 10.5, 1));
    assertThat(Baseline.text(BASELINE, branch(key, 10.5, 1))).isEqualTo(first);
    assertThat(Baseline.text(BASELINE, branch(key, 10.5, 2))).isNotEqualTo(first);
  }

  /** The chance of an event is its expected chance after any day: branches must not shift it. */
  @Test
  void branchesOfManyRunsAreDistributedAsTheRunsAre() {
    int runs = 4000;
    double[] shares = new double[4];
    double[] acts = new double[4];
    double[] days = {-1, 3.25, 20};
    for (int i = 0; i < runs; i++) {
      RunKey key = new RunKey(11, i);
      for (int d = 0; d < days.length; d++) {
        RunRecord branch = branch(key, days[d], i);
        shares[d] += atLeastSeven(branch) / (double) runs;
        acts[d] += branch.deaths(60) > 150 ? 1.0 / runs : 0;
      }
      RunRecord run = BASELINE.run(key);
      shares[3] += atLeastSeven(run) / (double) runs;
      acts[3] += run.deaths(60) > 150 ? 1.0 / runs : 0;
    }
    for (int d = 0; d < days.length; d++) {
      // Four standard errors of a difference of two shares near one half.
      assertThat(shares[d]).isCloseTo(shares[3], within(4 * Math.sqrt(0.5 / runs)));
      assertThat(acts[d]).isCloseTo(acts[3], within(4 * Math.sqrt(0.5 / runs)));
    }
  }

  private static int atLeastSeven(RunRecord record) {
    for (int d = 0; d < 61; d++) {
      if (record.systemRung(d) >= 7) {
        return 1;
      }
    }
    return 0;
  }

  @Test
  void theOptionsOfADecisionHoldWhatWasChosenAndAddUp() {
    RunKey key = new RunKey(7, 2);
    History history = BASELINE.trace(key);
    for (Decision decision : history.decisions().subList(0, 10)) {
      List<WeighedOption> options = BASELINE.options(key, decision.key());
      assertThat(options).contains(decision.chosen(), decision.runnerUp());
      assertThat(options.stream().mapToDouble(WeighedOption::probability).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(options)
          .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
    }
    assertThat(BASELINE.options(key, 1)).isEmpty();
  }
}
