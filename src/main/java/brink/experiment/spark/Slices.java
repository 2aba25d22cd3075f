package brink.experiment.spark;

import brink.experiment.Task;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Cuts tasks into slices of about the same number of runs, and where an index is left out. */
final class Slices implements Iterator<Slice> {
  /** Runs of a slice; chosen: about a second of work, beside which a part costs nothing. */
  private static final long RUNS = 10_000;

  /** Most slices of a large experiment; chosen: files that a folder holds with ease. */
  private static final long MOST = 20_000;

  /** Fewest slices for each core; chosen: the last ones leave few cores idle. */
  private static final long PER_CORE = 4;

  private final List<Task> tasks;
  private final long runs;
  private int next;

  /** Cuts tasks into slices of a number of runs, or of one task if that has more. */
  Slices(List<Task> tasks, long runs) {
    this.tasks = tasks;
    this.runs = runs;
  }

  /** Runs of a slice, for so many planned runs on so many cores. */
  static long size(long planned, int cores) {
    long wished = Math.max(RUNS, planned / MOST);
    return Math.max(1, Math.min(wished, planned / (PER_CORE * cores)));
  }

  @Override
  public boolean hasNext() {
    return next < tasks.size();
  }

  @Override
  public Slice next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<Task> slice = new ArrayList<>();
    Task task = tasks.get(next);
    long held = 0;
    do {
      slice.add(task);
      held += task.replications();
      next++;
      if (next == tasks.size()) {
        break;
      }
      task = tasks.get(next);
    } while (task.index() == slice.get(slice.size() - 1).index() + 1
        && held + task.replications() <= runs);
    return new Slice(slice);
  }
}
