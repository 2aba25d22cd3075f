package brink.experiment.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.experiment.Shard;
import brink.experiment.Task;
import brink.experiment.TaskPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SlicesTest {
  /** 20 tasks: 10 points with 25 and then 15 replications. */
  private static final List<Task> TASKS = new TaskPlan(10, 40, 25, Shard.WHOLE).tasks();

  private static List<List<Integer>> cut(List<Task> tasks, long runs) {
    List<List<Integer>> slices = new ArrayList<>();
    new Slices(tasks, runs)
        .forEachRemaining(slice -> slices.add(slice.tasks().stream().map(Task::index).toList()));
    return slices;
  }

  @Test
  void aSliceHoldsAsManyTasksAsFitItsRuns() {
    assertThat(cut(TASKS.subList(7, 14), 60))
        .containsExactly(List.of(7, 8), List.of(9, 10, 11), List.of(12, 13));
  }

  @Test
  void aSliceHoldsAtLeastOneTask() {
    assertThat(cut(TASKS, 1)).hasSize(20);
    assertThat(cut(TASKS, 1_000_000)).hasSize(1);
  }

  @Test
  void aSliceEndsWhereAnIndexIsLeftOut() {
    List<Task> missing = List.of(TASKS.get(2), TASKS.get(3), TASKS.get(9), TASKS.get(10));
    assertThat(cut(missing, 1000)).containsExactly(List.of(2, 3), List.of(9, 10));
  }

  @Test
  void thereIsNoSliceAfterTheLast() {
    Slices slices = new Slices(List.of(), 100);
    assertThat(slices.hasNext()).isFalse();
    assertThatThrownBy(slices::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void slicesAreLargeEnoughToCostLittleAndManyEnoughToKeepAllCoresAtWork() {
    assertThat(Slices.size(1_000_000, 2)).isEqualTo(10_000);
    assertThat(Slices.size(1_000_000_000, 200)).isEqualTo(50_000);
    assertThat(Slices.size(8_000, 4)).isEqualTo(500);
    assertThat(Slices.size(1, 4)).isEqualTo(1);
  }
}
