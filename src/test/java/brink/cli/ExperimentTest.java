package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.parameter.ParameterValues;
import brink.results.Draft;
import brink.results.Manifest;
import brink.results.ResultsFolder;
import brink.results.TableFormat;
import brink.run.History;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {
  private static final ScenarioTemplate TEMPLATE =
      ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of("")));
  private static final Scenario SCENARIO = TEMPLATE.at(ParameterValues.NONE);
  private static final Simulation SIMULATION = Simulation.of(SCENARIO);
  private static final RunRange RANGE = RunRange.of(11, 10);

  @TempDir Path folder;

  /** Does the runs from a source and writes all that is written of it. */
  private ResultsFolder write(LongFunction<History> source) throws IOException {
    try (Draft draft = Draft.open(folder.resolve("out"), false)) {
      Gathering gathering = new Gathering(RANGE, SIMULATION);
      Experiment experiment = run(source, draft);
      Output output = new Output(TEMPLATE, SCENARIO, SIMULATION, RANGE, 2, experiment, draft);
      output.tables(10);
      output.paths(gathering.paths());
      output.report(gathering.paths(), null, Map.of(), new Imprint(shell(), List.of()));
      return draft.publish(output.manifest(TableFormat.CSV, new Imprint(shell(), List.of())));
    }
  }

  private Shell shell() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Shell(nowhere, nowhere, false, false, folder, Clock.systemUTC(), () -> false);
  }

  private static Experiment run(LongFunction<History> source, Draft draft) throws IOException {
    return Experiment.run(
        RANGE,
        Execution.of(2),
        SIMULATION.layout(),
        source,
        run -> {},
        TableFormat.CSV,
        draft,
        Progress.NONE,
        () -> false);
  }

  private static LongFunction<History> failingFrom(long first) {
    return index -> {
      if (index >= first) {
        throw new IllegalStateException("no luck");
      }
      return SIMULATION.acts(RANGE.key(index));
    };
  }

  @Test
  void failedRunsAreListedAndTheRestIsAResult() throws IOException {
    Manifest manifest = write(failingFrom(8)).manifest();
    assertThat(manifest.failed()).isEqualTo(2);
    assertThat(manifest.done()).isEqualTo(8);
    assertThat(manifest.failedRuns()).containsExactly(8L, 9L);
    assertThat(folder.resolve("out/failed.csv"))
        .hasContent(
            """
            run_index,master-seed,message
            8,11,IllegalStateException: no luck
            9,11,IllegalStateException: no luck
            """);
    assertThat(folder.resolve("out/trace.csv")).content().contains("\n7,").doesNotContain("\n8,");
  }

  @Test
  void whereAllRunsFailThereIsStillAManifest() throws IOException {
    Manifest manifest = write(failingFrom(0)).manifest();
    assertThat(manifest.done()).isZero();
    assertThat(manifest.files()).containsKey("failed.csv").doesNotContainKey("daily.csv");
  }

  @Test
  void theExitCodeTellsOfFailures() throws IOException {
    try (Draft draft = Draft.open(folder.resolve("out"), false)) {
      assertThat(Ending.of(shell(), folder, run(failingFrom(5), draft).tally(), new Missing(draft)))
          .isEqualTo(Exit.NOT_WHOLE);
    }
    try (Draft draft = Draft.open(folder.resolve("out"), false)) {
      assertThat(
              Ending.of(shell(), folder, run(failingFrom(10), draft).tally(), new Missing(draft)))
          .isEqualTo(Exit.OK);
    }
  }
}
