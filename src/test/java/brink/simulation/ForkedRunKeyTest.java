package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.random.RunKey;
import brink.run.History;
import brink.simulation.ForkedRunKey.Fork;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForkedRunKeyTest {
  private static final Simulation BASELINE = Baseline.simulation();

  private static List<Act> acts(ForkedRunKey lineage) {
    return BASELINE.acts(lineage, RunObserver.NONE).acts();
  }

  @Test
  void withoutForksItIsTheRunItself() {
    RunKey key = new RunKey(7, 3);
    assertThat(acts(ForkedRunKey.of(key))).isEqualTo(BASELINE.trace(key).acts());
  }

  @Test
  void eachForkKeepsWhatCameBeforeItToTheBit() {
    for (int i = 0; i < 50; i++) {
      ForkedRunKey lineage = ForkedRunKey.of(new RunKey(7, i));
      for (double day : new double[] {5, 12.25, 30, 45.5}) {
        List<Act> before = acts(lineage);
        lineage = lineage.fork(day, (long) (4 * day));
        List<Act> past = before.stream().filter(act -> act.day() <= day).toList();
        List<Act> after = acts(lineage);
        assertThat(after.subList(0, past.size())).isEqualTo(past);
        assertThat(after.subList(past.size(), after.size()))
            .extracting(Act::key)
            .doesNotContainAnyElementsOf(before.stream().map(Act::key).toList());
      }
    }
  }

  @Test
  void aForkForgetsThoseAtItsInstantAndLater() {
    ForkedRunKey lineage = ForkedRunKey.of(new RunKey(1, 2)).fork(3, 1).fork(5, 2).fork(8, 3);
    assertThat(lineage.fork(5, 4).forks()).containsExactly(new Fork(3, 1), new Fork(5, 4));
    assertThat(lineage.fork(1, 5).forks()).containsExactly(new Fork(1, 5));
  }

  @Test
  void forksOutOfOrderAreRefused() {
    RunKey key = new RunKey(1, 2);
    assertThatThrownBy(() -> new ForkedRunKey(key, List.of(new Fork(3, 1), new Fork(3, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not in order of time");
    assertThatThrownBy(() -> new ForkedRunKey(key, List.of(new Fork(Double.NaN, 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Futures of futures are distributed as runs are. Each mean is within four standard errors of the
   * difference of two: with six of them the test fails by chance for fewer than one seed in 2,500.
   */
  @Test
  void manyForksLeaveTheDistributionAsItIs() {
    int runs = 3000;
    double[] days = {2, 4.5, 7, 7.25, 15, 22, 40};
    Moments direct = new Moments();
    Moments forked = new Moments();
    for (int i = 0; i < runs; i++) {
      RunKey key = new RunKey(13, i);
      direct.add(BASELINE.acts(key));
      ForkedRunKey lineage = ForkedRunKey.of(key);
      for (int d = 0; d < days.length; d++) {
        lineage = lineage.fork(days[d], d);
      }
      forked.add(BASELINE.acts(lineage, RunObserver.NONE));
    }
    for (int m = 0; m < Moments.COUNT; m++) {
      double error = Math.sqrt((direct.variance(m) + forked.variance(m)) / runs);
      assertThat(forked.mean(m)).as("moment " + m).isCloseTo(direct.mean(m), within(4 * error));
    }
  }

  /** Acts, reactions, acts in two stretches of days, deaths, days at rung 7. */
  private static final class Moments {
    static final int COUNT = 6;
    private final double[] sums = new double[COUNT];
    private final double[] squares = new double[COUNT];
    private int n;

    void add(History history) {
      List<Act> acts = history.acts();
      n++;
      take(0, acts.size());
      take(1, acts.stream().filter(act -> act.parent() != Act.SPONTANEOUS).count());
      take(2, acts.stream().filter(act -> act.day() > 7 && act.day() <= 7.5).count());
      take(3, acts.stream().filter(act -> act.day() > 22 && act.day() <= 40).count());
      take(4, Math.sqrt(history.record().deaths(60)));
      take(5, history.record().systemRung(50));
    }

    private void take(int moment, double value) {
      sums[moment] += value;
      squares[moment] += value * value;
    }

    double mean(int moment) {
      return sums[moment] / n;
    }

    double variance(int moment) {
      return squares[moment] / n - mean(moment) * mean(moment);
    }
  }
}
