package brink.cli;

import brink.experiment.Plan;
import brink.experiment.RunFailure;
import brink.experiment.Tally;
import brink.results.Draft;
import brink.results.Manifest;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

  /**
   * The manifest of everything that a draft holds so far.
   *
   * @param scenario the scenario, or the first of several
   * @param plan which runs were wished
   * @param tally what became of them
   * @param digest fingerprint of their records
   * @param table name of the file that tells what kind of result it is
   * @param draft the folder
   */
  Manifest manifest(
      ScenarioTemplate scenario, Plan plan, Tally tally, String digest, String table, Draft draft)
      throws IOException {
    return new Manifest(
        Manifest.FORMAT,
        scenario.name(),
        scenario.digest(),
        Long.toString(plan.masterSeed()),
        plan.firstIndex(),
        tally.planned(),
        tally.done(),
        tally.failed(),
        tally.skipped(),
        tally.partial(),
        tally.failures().stream().map(RunFailure::index).toList(),
        digest,
        table,
        Version.text(),
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        shell.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        command,
        plan.threads(),
        draft.digests());
  }
}
