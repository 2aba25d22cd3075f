package brink.experiment;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the committed tasks of a journal in their order, holding one part in memory. */
public final class JournalReader {
  private final PartFolder parts;
  private @Nullable JournalPart part;
  private int next;

  JournalReader(PartFolder parts) {
    this.parts = parts;
  }

  /**
   * Index of the task whose payload comes next.
   *
   * @return an index, or -1 after the last
   * @throws IOException if it cannot be read
   * @throws JournalException if a part has been changed since it was written
   */
  public int index() throws IOException {
    if (part == null || next == part.end()) {
      part = parts.from(next);
      if (part != null) {
        next = part.first();
      }
    }
    return part == null ? -1 : next;
  }

  /**
   * What the next task gave; goes on to the one after it.
   *
   * @return what it gave
   * @throws IOException if it cannot be read
   * @throws JournalException if a part has been changed since it was written
   * @throws IllegalStateException after the last
   */
  public byte[] payload() throws IOException {
    if (index() < 0 || part == null) {
      throw new IllegalStateException("no further task");
    }
    return part.payloads().get(next++ - part.first());
  }
}
