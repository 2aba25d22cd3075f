package brink.cli;

import brink.experiment.Progress;
import brink.results.Manifest;
import brink.results.RareTables;
import brink.results.ResultsFolder;
import brink.scenario.ScenarioTemplate;
import brink.splitting.RareSettings;
import java.io.IOException;
import java.util.List;

/** Estimates a rare outcome again from its folder. */
final class RareCheck {
  private final Shell shell;
  private final ResultsFolder results;

  RareCheck(Shell shell, ResultsFolder results) {
    this.shell = shell;
    this.results = results;
  }

  /** Adds what differs; returns false if it was interrupted. */
  boolean compare(int threads, Progress progress, List<String> differences) throws IOException {
    Manifest manifest = results.manifest();
    ScenarioTemplate template =
        ScenarioTemplate.read(results.resolved().toString(), List.of(), shell.files());
    RareTables.Asked asked = RareTables.asked(results.path().resolve(RareTables.ESTIMATE));
    RareSettings settings =
        new RareSettings(
            asked.adaptive(),
            asked.particles(),
            (int) (manifest.planned() - manifest.skipped()),
            asked.levels(),
            manifest.seed());
    RareRuns runs =
        RareRuns.of(
            RareCommand.paths(template, asked.outcome(), manifest.seed()),
            settings,
            threads,
            progress,
            shell.stop());
    if (runs.tally().partial()) {
      return false;
    }
    ManifestCheck check = new ManifestCheck(manifest, differences);
    check.scenario(template.name(), template.digest());
    check.failures(runs.tally());
    check.records(runs.digest());
    return true;
  }
}
