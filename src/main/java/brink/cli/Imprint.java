package brink.cli;

import brink.experiment.RunFailure;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.results.AskedCommand;
import brink.results.Draft;
import brink.results.Manifest;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/**
 * By what a result was made: this program, on this machine, now.
 *
 * @param shell where it runs
 * @param command the command line, word by word
 */
record Imprint(Shell shell, List<String> command) {

  /** The imprint of a command that is being carried out. */
  static Imprint of(Shell shell, CommandSpec command) {
    return new Imprint(shell, command.root().commandLine().getParseResult().originalArgs());
  }

  /** The imprint of the command by which something was begun that is now gone on with. */
  static Imprint begun(Shell shell, CommandSpec command, Path folder) throws IOException {
    return new Imprint(shell, AskedCommand.in(folder, of(shell, command).command));
  }

  /** Files that are kept to go on, and the command beside them. */
  SortedMap<String, String> with(Map<String, String> files) {
    SortedMap<String, String> all = new TreeMap<>(files);
    all.put(AskedCommand.NAME, new AskedCommand(command).text());
    return all;
  }

  /** The command line as it would be typed. */
  String line() {
    return "brink " + command.stream().map(Imprint::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    return word.matches("[A-Za-z0-9_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /**
   * The manifest of everything that a draft holds so far.
   *
   * @param scenario the scenario, or the first of several
   * @param range which runs were wished
   * @param threads number of threads
   * @param tally what became of them
   * @param digest fingerprint of their records
   * @param table name of the file that tells what kind of result it is
   * @param draft the folder
   */
  Manifest manifest(
      ScenarioTemplate scenario,
      RunRange range,
      int threads,
      Tally tally,
      String digest,
      String table,
      Draft draft)
      throws IOException {
    return manifest(
        scenario.name(),
        scenario.digest(),
        range.seed(),
        new Counts(
            range.first(),
            tally.planned(),
            tally.done(),
            tally.skipped(),
            tally.failures().stream().map(RunFailure::index).toList()),
        digest,
        table,
        threads,
        draft);
  }

  /**
   * Numbers of runs.
   *
   * @param first index of the first
   * @param planned done + failed + skipped
   * @param done those with a record
   * @param skipped those never tried
   * @param failed indices of those that threw, where they are listed here
   */
  record Counts(long first, long planned, long done, long skipped, List<Long> failed) {}

  /**
   * The manifest of everything that a draft holds so far.
   *
   * @param name name of what was run
   * @param spec digest of what was run
   * @param seed the experiment's seed
   * @param runs how many runs there are
   * @param digest fingerprint of their records
   * @param table name of the file that tells what kind of result it is
   * @param threads number of threads
   * @param draft the folder
   */
  Manifest manifest(
      String name,
      String spec,
      long seed,
      Counts runs,
      String digest,
      String table,
      int threads,
      Draft draft)
      throws IOException {
    return new Manifest(
        Manifest.FORMAT,
        name,
        spec,
        Long.toString(seed),
        runs.first(),
        runs.planned(),
        runs.done(),
        runs.planned() - runs.done() - runs.skipped(),
        runs.skipped(),
        runs.skipped() > 0,
        runs.failed(),
        digest,
        table,
        Version.text(),
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        shell.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        command,
        threads,
        draft.digests());
  }
}
