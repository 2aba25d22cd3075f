package brink.cli;

import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.results.Manifest;
import brink.results.RecordTable;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a comparison again from its folder. */
final class ComparisonCheck {
  private final Shell shell;
  private final ResultsFolder results;

  ComparisonCheck(Shell shell, ResultsFolder results) {
    this.shell = shell;
    this.results = results;
  }

  /** Adds what differs; returns false if it was interrupted. */
  boolean compare(int threads, Progress progress, List<String> differences) throws IOException {
    Path table = results.path().resolve(RecordTable.NAME);
    if (!Files.isRegularFile(table)) {
      throw new RefusedException(table + ": missing");
    }
    List<Compared> scenarios = Compared.read(files(), List.of(), shell.files());
    ManifestCheck manifest = new ManifestCheck(results.manifest(), differences);
    ScenarioTemplate base = scenarios.get(0).template();
    manifest.scenario(base.name(), base.digest());
    RunRange range = manifest.range();
    PairedRuns runs = new PairedRuns(scenarios, range, Execution.of(threads));
    try (RecordTable.Rows rows = new RecordTable.Rows(table)) {
      FirstRecord first = new FirstRecord(runs.events(), rows);
      runs.run(range, first::accept, progress, shell.stop());
      if (runs.tally().partial()) {
        return false;
      }
      first.end();
      if (first.found() != null) {
        differences.add(first.found());
      }
    }
    manifest.failures(runs.tally());
    manifest.records(runs.digest());
    return true;
  }

  /** The resolved scenarios; their names begin with their place. */
  private List<String> files() {
    List<String> files = new ArrayList<>();
    for (String name : results.manifest().files().keySet()) {
      if (name.startsWith(ComparisonOutput.RESOLVED + "/") && name.endsWith(".yaml")) {
        files.add(results.path().resolve(name).toString());
      }
    }
    if (files.size() < 2) {
      throw new RefusedException(Manifest.NAME + ": names no scenarios that were compared");
    }
    return files;
  }
}
