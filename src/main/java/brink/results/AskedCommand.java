package brink.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command line by which a sweep or a calibration was begun; in its journal, so that a result
 * that was gone on with names it and not the one that went on.
 *
 * @param command word by word
 */
public record AskedCommand(List<String> command) {
  /** Name of the file in a journal. */
  public static final String NAME = "command.json";

  /**
   * The command as a file has it.
   *
   * @return JSON
   */
  public String text() {
    return JsonRecords.of(this);
  }

  /**
   * Reads the command of a journal.
   *
   * @param target the folder that the journal is in
   * @param other what is taken where the journal has none, as those of version 0.1.0
   * @return the command
   * @throws IOException if it cannot be read
   * @throws RefusedException if it is damaged
   */
  public static List<String> in(Path target, List<String> other) throws IOException {
    Path file = target.resolve(JournalFolder.NAME).resolve(NAME);
    return Files.isRegularFile(file)
        ? JsonRecords.read(file, AskedCommand.class, "a command").command
        : other;
  }
}
