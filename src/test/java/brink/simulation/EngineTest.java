package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.ResultSink;
import brink.experiment.RunRange;
import brink.results.RecordDigest;
import brink.run.RunRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records of the real model are the same bytes whatever does the runs. */
class EngineTest {
  private static final RunRange RANGE = RunRange.of(20240727, 400);
  private static final Simulation BASELINE = Baseline.simulation();

  private static String digest(int threads, int chunk, ResultSink<RunRecord> observer)
      throws IOException {
    RecordDigest digest = new RecordDigest(BASELINE.layout());
    ResultSink<RunRecord> sink =
        run -> {
          digest.accept(run);
          observer.accept(run);
        };
    Engine.run(
        RANGE,
        new Execution(threads, chunk),
        i -> BASELINE.run(RANGE.key(i)),
        sink,
        Progress.NONE,
        () -> false);
    return digest.finish();
  }

  @ParameterizedTest
  @CsvSource({"1, 64", "2, 64", "3, 64", "16, 64", "2, 1", "2, 7", "3, 1000"})
  void threadsAndChunksDoNotChangeAByte(int threads, int chunk) throws IOException {
    assertThat(digest(threads, chunk, run -> {})).isEqualTo(digest(1, 400, run -> {}));
  }

  @Test
  void observersDoNotChangeAByte() throws IOException {
    ResultSink<RunRecord> traced = run -> BASELINE.trace(RANGE.key(run.index()));
    assertThat(digest(2, 64, traced)).isEqualTo(digest(2, 64, run -> {}));
  }
}
