package brink.sweep;

import brink.experiment.Task;
import java.util.List;

/**
 * The tasks of a sweep in their order, round by round. What comes in a round may depend on what the
 * rounds before it gave, and on nothing else, so that whoever asks again is told the same. Indices
 * go on from round to round.
 */
public interface Rounds {
  /**
   * The next round. All tasks of the one before have been taken note of.
   *
   * @return its tasks; empty after the last round
   */
  List<Task> next();

  /**
   * Takes note of what a task of the round gave, in the order of the tasks.
   *
   * @param task the task
   * @param payload what it gave
   */
  void note(Task task, byte[] payload);

  /**
   * Whether a round depends on those before it.
   *
   * @return false if nobody needs to take note of anything
   */
  boolean depend();

  /**
   * One round of given tasks.
   *
   * @param tasks the tasks
   * @return the round, then no more
   */
  static Rounds of(List<Task> tasks) {
    return new SingleRound(tasks);
  }
}
