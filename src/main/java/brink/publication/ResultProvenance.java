package brink.publication;

import brink.results.AskedCommand;
import brink.results.Draft;
import brink.results.Manifest;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * By what a result was made: this program, on this machine, now.
 *
 * @param command the command line, word by word
 * @param version version of the program
 * @param clock the time
 */
public record ResultProvenance(List<String> command, String version, Supplier<Instant> clock) {
  /**
   * Files that are kept to go on, and the command beside them.
   *
   * @param files texts by name
   * @return these and one more
   */
  public SortedMap<String, String> with(Map<String, String> files) {
    SortedMap<String, String> all = new TreeMap<>(files);
    all.put(AskedCommand.NAME, new AskedCommand(command).text());
    return all;
  }

  /**
   * The command line.
   *
   * @return as it would be typed
   */
  public String line() {
    return line(command);
  }

  static String line(List<String> command) {
    return "brink " + command.stream().map(ResultProvenance::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    return word.matches("[A-Za-z0-9_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** The manifest of everything that a draft holds so far. */
  Manifest manifest(ManifestEntry entry, Draft draft) throws IOException {
    return new Manifest(
        Manifest.FORMAT,
        entry.name(),
        entry.spec(),
        Long.toString(entry.seed()),
        entry.first(),
        entry.planned(),
        entry.done(),
        entry.planned() - entry.done() - entry.skipped(),
        entry.skipped(),
        entry.skipped() > 0,
        entry.failed(),
        entry.digest(),
        entry.table(),
        version,
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        clock.get().truncatedTo(ChronoUnit.SECONDS).toString(),
        command,
        entry.threads(),
        draft.digests());
  }
}
