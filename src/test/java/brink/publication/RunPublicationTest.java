package brink.publication;

import static org.assertj.core.api.Assertions.assertThat;

import brink.experiment.Execution;
import brink.experiment.RunCounts;
import brink.experiment.RunFailure;
import brink.experiment.RunRange;
import brink.results.Draft;
import brink.results.Manifest;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import brink.study.RunResult;
import brink.study.RunStudy;
import brink.table.TableFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPublicationTest {
  private static final RunStudy STUDY =
      new RunStudy(
          ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of("")))
              .undrawn());
  private static final RunRange RANGE = RunRange.of(11, 10);
  private static final ResultProvenance IMPRINT =
      new ResultProvenance(List.of(), "0", () -> Instant.EPOCH);

  @TempDir Path folder;

  /** What comes of the runs if those from some index on fail. */
  private static RunResult failingFrom(long first) {
    List<RunFailure> failures = new ArrayList<>();
    for (long index = first; index < RANGE.end(); index++) {
      failures.add(new RunFailure(index, "IllegalStateException: no luck"));
    }
    RunResult done = STUDY.run(RunRange.of(11, Math.max(1, first)), Execution.of(2));
    return new RunResult(
        STUDY,
        RANGE,
        new RunCounts(RANGE.count(), first, failures, 0),
        done.digest(),
        first == 0 ? null : done.distribution(),
        done.paths(),
        done.splits(),
        done.counter());
  }

  private Manifest write(RunResult result) throws IOException {
    try (Draft draft = Draft.open(folder.resolve("out"), false)) {
      RunPublication publication = new RunPublication(result, null, TableFormat.CSV, 10, 2);
      Manifest manifest = publication.write(draft, true, new MissingParts(draft), IMPRINT);
      return draft.publish(manifest).manifest();
    }
  }

  @Test
  void failedRunsAreListedAndTheRestIsAResult() throws IOException {
    Manifest manifest = write(failingFrom(8));
    assertThat(manifest.failed()).isEqualTo(2);
    assertThat(manifest.done()).isEqualTo(8);
    assertThat(manifest.failedRuns()).containsExactly(8L, 9L);
    assertThat(folder.resolve("out/failed.csv"))
        .hasContent(
            """
            run_index,master_seed,message
            8,11,IllegalStateException: no luck
            9,11,IllegalStateException: no luck
            """);
    assertThat(folder.resolve("out/trace.csv")).content().contains("\n7,").doesNotContain("\n8,");
  }

  @Test
  void whereAllRunsFailThereIsStillAManifest() throws IOException {
    Manifest manifest = write(failingFrom(0));
    assertThat(manifest.done()).isZero();
    assertThat(manifest.files()).containsKey("failed.csv").doesNotContainKey("daily.csv");
  }
}
