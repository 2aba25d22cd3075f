package brink.sweep;

import brink.experiment.Task;
import java.util.List;

/** Tasks that are all known beforehand. */
final class SingleRound implements Rounds {
  private List<Task> next;

  SingleRound(List<Task> tasks) {
    next = tasks;
  }

  @Override
  public List<Task> next() {
    List<Task> round = next;
    next = List.of();
    return round;
  }

  @Override
  public void note(Task task, byte[] payload) {
    // Nothing depends on it.
  }

  @Override
  public boolean depend() {
    return false;
  }
}
