package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.experiment.Task;
import brink.parameter.RunDraws;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GroupSumsTest {
  @Test
  void replicationsAreDealtOutInTurnWhateverTheTasks() {
    GroupSums whole = new GroupSums(1, 1, 4, false);
    GroupSums parts = new GroupSums(1, 1, 4, false);
    accept(whole, new Task(0, 0, 0, 0, 9), 0, 1, 2, 3, 4, 5, 6, 7, 8);
    accept(parts, new Task(0, 0, 0, 0, 5), 0, 1, 2, 3, 4);
    accept(parts, new Task(1, 0, 1, 5, 4), 5, 6, 7, 8);
    for (GroupSums sums : new GroupSums[] {whole, parts}) {
      assertThat(sums.mean(0, 0, 0)).isEqualTo(4);
      assertThat(sums.mean(3, 0, 0)).isEqualTo(5);
      assertThat(sums.half(0, 0, 0)).isEqualTo(4);
      assertThat(sums.half(1, 0, 0)).isEqualTo(4);
    }
  }

  @Test
  void replicationsThatShareADrawStayTogether() {
    GroupSums sums = new GroupSums(1, 1, 2, true);
    double[] values = new double[30];
    Arrays.setAll(values, r -> r / RunDraws.TOGETHER);
    accept(sums, new Task(0, 0, 0, 0, 30), values);
    assertThat(sums.mean(0, 0, 0)).isEqualTo(1);
    assertThat(sums.mean(1, 0, 0)).isEqualTo(1);
    accept(sums, new Task(1, 0, 1, 30, 10), new double[10]);
    assertThat(sums.mean(0, 0, 0)).isEqualTo(1);
    assertThat(sums.mean(1, 0, 0)).isEqualTo(0.5);
  }

  @Test
  void halvesWeighEveryReplicationAlike() {
    GroupSums sums = new GroupSums(1, 1, 4, false);
    accept(sums, new Task(0, 0, 0, 0, 5), 1, Double.NaN, 4, 7, 10);
    assertThat(sums.half(0, 0, 0)).isCloseTo(5, within(1e-12));
    assertThat(sums.half(1, 0, 0)).isEqualTo(7);
    assertThat(sums.mean(1, 0, 0)).isNaN();
  }

  @Test
  void thereAreAsManyGroupsAsReplicationsUnlessTheTableGrowsLarge() {
    assertThat(GroupSums.groups(1_000, 4, 200)).isEqualTo(200);
    assertThat(GroupSums.groups(1_000, 4, 1_000)).isEqualTo(250);
    assertThat(GroupSums.groups(1_000, 4, 11)).isEqualTo(10);
    assertThat(GroupSums.groups(100_000, 4, 1_000)).isEqualTo(20);
    assertThat(GroupSums.groups(10_000_000, 4, 1_000)).isEqualTo(4);
    assertThat(GroupSums.groups(1_000, 4, 1)).isEqualTo(2);
    assertThatThrownBy(() -> new GroupSums(1, 1, 3, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void accept(GroupSums sums, Task task, double... values) {
    sums.accept(task, new byte[0], new TaskRecords(new double[][] {values}, new TreeMap<>()));
  }
}
