package brink.cli;

import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.results.RecordDigest;
import brink.results.ResultsFolder;
import brink.results.RunRows;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import java.io.IOException;
import java.util.List;

/** Runs a scenario again from the folder of its runs. */
final class RunCheck {
  private final Shell shell;
  private final ResultsFolder results;

  RunCheck(Shell shell, ResultsFolder results) {
    this.shell = shell;
    this.results = results;
  }

  /** Adds what differs; returns false if it was interrupted. */
  boolean compare(int threads, Progress progress, List<String> differences) throws IOException {
    ManifestCheck manifest = new ManifestCheck(results.manifest(), differences);
    RunRange range = manifest.range();
    ScenarioTemplate template =
        ScenarioTemplate.read(results.resolved().toString(), List.of(), shell.files());
    manifest.scenario(template.name(), template.digest());
    Simulation simulation = Simulation.of(template);
    RecordDigest digest = new RecordDigest(simulation.layout());
    try (RunRows rows = results.runs(simulation.layout())) {
      FirstDifference first = new FirstDifference(simulation.layout().outcomes(), rows);
      Tally tally =
          Engine.run(
              range,
              Execution.of(threads),
              index -> simulation.run(range.key(index)),
              run -> first.accept(run, digest.accept(run)),
              progress,
              shell.stop());
      if (tally.partial()) {
        return false;
      }
      first.end();
      manifest.failures(tally);
      if (first.found() != null) {
        differences.add(first.found());
      }
    }
    manifest.records(digest.finish());
    return true;
  }
}
