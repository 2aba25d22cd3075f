package brink.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskPlanTest {
  @Test
  void allPointsHaveABlockBeforeTheNextBlockBegins() {
    TaskPlan plan = new TaskPlan(3, 60, 25, Shard.WHOLE);
    assertThat(plan.tasks())
        .containsExactly(
            new Task(0, 0, 0, 0, 25),
            new Task(1, 1, 0, 0, 25),
            new Task(2, 2, 0, 0, 25),
            new Task(3, 0, 1, 25, 25),
            new Task(4, 1, 1, 25, 25),
            new Task(5, 2, 1, 25, 25),
            new Task(6, 0, 2, 50, 10),
            new Task(7, 1, 2, 50, 10),
            new Task(8, 2, 2, 50, 10));
    assertThat(plan.runs()).isEqualTo(180).isEqualTo(TaskEngine.runs(plan.tasks()));
  }

  @Test
  void sharesTogetherAreTheWhole() {
    List<String> whole = runs(new TaskPlan(10, 30, 25, Shard.WHOLE));
    List<String> shares = new ArrayList<>();
    long points = 0;
    for (int i = 1; i <= 4; i++) {
      TaskPlan share = new TaskPlan(10, 30, 25, new Shard(i, 4));
      points += share.ownPoints();
      shares.addAll(runs(share));
    }
    assertThat(points).isEqualTo(10);
    assertThat(shares).containsExactlyInAnyOrderElementsOf(whole);
  }

  private static List<String> runs(TaskPlan plan) {
    return plan.tasks().stream()
        .map(t -> t.point() + " " + t.firstReplication() + " " + t.replications())
        .toList();
  }

  @Test
  void aShareMayBeEmpty() {
    TaskPlan plan = new TaskPlan(2, 30, 25, new Shard(3, 3));
    assertThat(plan.size()).isZero();
    assertThat(plan.runs()).isZero();
    assertThat(plan.tasks()).isEmpty();
  }

  @Test
  void theSecondOfThreeSharesHasEveryThirdPoint() {
    Shard second = new Shard(2, 3);
    assertThat(second.points(8)).isEqualTo(3);
    assertThat(List.of(second.point(0), second.point(1), second.point(2)))
        .containsExactly(1L, 4L, 7L);
    assertThat(second).hasToString("2/3");
  }

  @Test
  void whatIsNoPlanIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TaskPlan(0, 1, 1, Shard.WHOLE));
    assertThatIllegalArgumentException().isThrownBy(() -> new TaskPlan(1, 0, 1, Shard.WHOLE));
    assertThatIllegalArgumentException().isThrownBy(() -> new TaskPlan(1, 1, 0, Shard.WHOLE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Shard(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Shard(0, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Task(0, 0, 0, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TaskPlan(1L << 31, 100, 25, Shard.WHOLE))
        .withMessageContaining("tasks");
  }
}
