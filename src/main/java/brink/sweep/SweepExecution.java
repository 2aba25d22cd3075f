package brink.sweep;

import brink.experiment.Journal;
import brink.experiment.JournalReader;
import brink.experiment.Progress;
import brink.experiment.Task;
import brink.experiment.TaskEngine;
import brink.experiment.TaskWork;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Does the rounds of a sweep, or what is missing of them. */
public final class SweepExecution {
  private SweepExecution() {}

  /**
   * Does what a journal is missing.
   *
   * @param work does one task
   * @param rounds the tasks, before the first round
   * @param engine where it is done
   * @param journal knows what is there and takes the rest
   * @param progress hears how many runs of the rounds begun are there
   * @param stop asked now and then: true ends early
   * @return whether nothing is missing now
   * @throws IOException if the journal cannot be read or written
   */
  public static boolean run(
      TaskWork work,
      Rounds rounds,
      TaskEngine engine,
      Journal journal,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    JournalReader reader = journal.reader();
    long before = 0;
    for (List<Task> round = rounds.next(); !round.isEmpty(); round = rounds.next()) {
      List<Task> missing = journal.missing(round);
      long there = before + TaskEngine.runs(round) - TaskEngine.runs(missing);
      long planned = before + TaskEngine.runs(round);
      engine.run(
          work, missing, journal, (ended, unused) -> progress.at(there + ended, planned), stop);
      journal.flush();
      if (!journal.missing(round).isEmpty()) {
        return false;
      }
      note(rounds, round, reader);
      before = planned;
    }
    return true;
  }

  private static void note(Rounds rounds, List<Task> round, JournalReader reader)
      throws IOException {
    if (!rounds.depend()) {
      return;
    }
    for (Task task : round) {
      if (reader.index() != task.index()) {
        throw new IllegalStateException("task " + task.index() + " is not in the journal");
      }
      rounds.note(task, reader.payload());
    }
  }
}
