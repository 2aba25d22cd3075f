package brink.experiment.spark;

import brink.experiment.Task;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Tasks whose indices follow one another: what one worker does at a time, and one part holds. */
final class Slice implements Serializable {
  private static final long serialVersionUID = 1;

  private final ArrayList<Task> tasks;

  Slice(List<Task> tasks) {
    this.tasks = new ArrayList<>(tasks);
  }

  List<Task> tasks() {
    return tasks;
  }

  int first() {
    return tasks.get(0).index();
  }
}
