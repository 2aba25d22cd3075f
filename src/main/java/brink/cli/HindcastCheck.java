package brink.cli;

import brink.experiment.Progress;
import brink.results.HindcastTables;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Does a hindcast again from its folder. */
final class HindcastCheck {
  private final Shell shell;
  private final ResultsFolder results;

  HindcastCheck(Shell shell, ResultsFolder results) {
    this.shell = shell;
    this.results = results;
  }

  /** Adds what differs; returns false if it was interrupted. */
  boolean compare(int threads, Supplier<Progress> progress, List<String> differences)
      throws IOException {
    HindcastAsked asked = HindcastAsked.read(results, shell.files());
    HindcastRun run = HindcastRun.of(asked, threads, progress, shell.stop());
    if (run == null || !run.run(progress.get(), shell.stop())) {
      return false;
    }
    ManifestCheck manifest = new ManifestCheck(results.manifest(), differences);
    manifest.scenario(asked.template().name(), asked.template().digest());
    manifest.failures(run.tally());
    new TablesAgain(results).compare(new HindcastTables(run.findings())::write, differences);
    return true;
  }
}
