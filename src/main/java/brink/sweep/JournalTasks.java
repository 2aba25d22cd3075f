package brink.sweep;

import brink.experiment.Journal;
import brink.experiment.JournalException;
import brink.experiment.JournalReader;
import brink.experiment.Task;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tasks of some rounds, with what a journal holds of them. */
public final class JournalTasks implements TaskStream {
  private final Journal journal;
  private final JournalReader reader;
  private final Rounds rounds;
  private List<Task> round;
  private int place;

  /**
   * At the first task.
   *
   * @param journal holds what they gave
   * @param rounds the tasks, before the first round
   * @throws IOException if what was appended to the journal cannot be committed
   */
  public JournalTasks(Journal journal, Rounds rounds) throws IOException {
    this.journal = journal;
    this.rounds = rounds;
    reader = journal.reader();
    round = rounds.next();
  }

  @Override
  public @Nullable Task peek() {
    if (place == round.size() && place > 0) {
      round = rounds.next();
      place = 0;
    }
    return round.isEmpty() ? null : round.get(place);
  }

  @Override
  public byte[] take() throws IOException {
    Task task = peek();
    if (task == null) {
      throw new IllegalStateException("no further task");
    }
    if (reader.index() != task.index()) {
      throw new JournalException(journal.folder() + ": not complete");
    }
    byte[] payload = reader.payload();
    rounds.note(task, payload);
    place++;
    return payload;
  }
}
