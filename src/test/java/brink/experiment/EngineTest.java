package brink.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.random.RandomStream;
import brink.random.RunKey;
import brink.run.RunRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineTest {
  private static final LongFunction<RunRecord> UNIFORM =
      index -> record(index, new RunKey(7, index));

  private static RunRecord record(long index, RunKey key) {
    double value = new RandomStream(key.root()).uniform();
    return new RunRecord(
        index, new double[] {value}, new byte[] {3}, new byte[0][], new int[] {1}, new int[0]);
  }

  private static RunCounts run(
      RunRange runs,
      Execution execution,
      LongFunction<RunRecord> source,
      ResultSink<RunRecord> sink)
      throws IOException {
    return Engine.run(runs, execution, source, sink, Progress.NONE, () -> false);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "1,64", "2,7", "3,1", "3,1000", "16,13"})
  void recordsComeInOrderWhateverTheThreadsAndChunks(int threads, int chunk) throws IOException {
    List<Double> values = new ArrayList<>();
    List<Long> indices = new ArrayList<>();
    RunCounts tally =
        run(
            new RunRange(7, 5, 300),
            new Execution(threads, chunk),
            UNIFORM,
            r -> {
              indices.add(r.index());
              values.add(r.outcome(0));
            });
    assertThat(indices).isEqualTo(LongStream.range(5, 305).boxed().toList());
    assertThat(values.get(42)).isEqualTo(new RandomStream(new RunKey(7, 47).root()).uniform());
    assertThat(tally).isEqualTo(new RunCounts(300, 300, List.of(), 0));
  }

  @Test
  void sinkIsCalledOnTheCallersThreadOnly() throws IOException {
    Thread caller = Thread.currentThread();
    run(
        RunRange.of(7, 200),
        Execution.of(3),
        UNIFORM,
        r -> assertThat(Thread.currentThread()).isSameAs(caller));
  }

  @Test
  void aRunThatThrowsIsCountedWithItsIndexAndLeftOut() throws IOException {
    List<Long> indices = new ArrayList<>();
    LongFunction<RunRecord> source =
        index -> {
          if (index % 10 == 3) {
            throw new IllegalStateException("no\nway " + index);
          }
          return UNIFORM.apply(index);
        };
    RunCounts tally =
        run(new RunRange(7, 0, 25), new Execution(2, 4), source, r -> indices.add(r.index()));
    assertThat(tally.done()).isEqualTo(22);
    assertThat(tally.failures())
        .containsExactly(
            new RunFailure(3, "IllegalStateException: no way 3"),
            new RunFailure(13, "IllegalStateException: no way 13"),
            new RunFailure(23, "IllegalStateException: no way 23"));
    assertThat(indices).doesNotContain(3L, 13L, 23L).hasSize(22);
  }

  @Test
  void stackOverflowAndFailedAssertionsAreFailuresOfTheRun() throws IOException {
    LongFunction<RunRecord> source =
        index -> {
          throw index == 0 ? new StackOverflowError() : new AssertionError();
        };
    RunCounts tally = run(RunRange.of(7, 2), Execution.of(1), source, r -> {});
    assertThat(tally.failures())
        .extracting(RunFailure::message)
        .containsExactly("StackOverflowError", "AssertionError");
  }

  @Test
  void outOfMemoryEndsTheExperiment() {
    LongFunction<RunRecord> source =
        index -> {
          throw new OutOfMemoryError("heap");
        };
    assertThatThrownBy(() -> run(RunRange.of(7, 10), Execution.of(2), source, r -> {}))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void sinkThatThrowsEndsTheExperimentAndItsThreads() {
    AtomicLong tried = new AtomicLong();
    LongFunction<RunRecord> source =
        index -> {
          tried.incrementAndGet();
          return UNIFORM.apply(index);
        };
    ResultSink<RunRecord> full =
        record -> {
          throw new IOException("disk full");
        };
    assertThatIOException()
        .isThrownBy(() -> run(new RunRange(7, 0, 1_000_000), new Execution(2, 8), source, full))
        .withMessage("disk full");
    assertThat(tried.get()).isLessThan(1_000);
  }

  @Test
  void stoppingSkipsTheRestAndKeepsTheFirstRuns() throws IOException {
    AtomicBoolean stop = new AtomicBoolean();
    List<Long> indices = new ArrayList<>();
    RunCounts tally =
        Engine.run(
            new RunRange(7, 0, 1_000_000),
            new Execution(3, 16),
            UNIFORM,
            r -> indices.add(r.index()),
            (ended, planned) -> stop.set(ended >= 100),
            stop::get);
    assertThat(tally.partial()).isTrue();
    assertThat(tally.done()).isEqualTo(indices.size()).isBetween(100L, 500L);
    assertThat(tally.done() + tally.skipped()).isEqualTo(1_000_000);
    assertThat(indices).isEqualTo(LongStream.range(0, indices.size()).boxed().toList());
  }

  @Test
  void stoppedBeforeItBeginsItDoesNothing() throws IOException {
    RunCounts tally =
        Engine.run(
            RunRange.of(7, 10), Execution.of(2), UNIFORM, r -> {}, Progress.NONE, () -> true);
    assertThat(tally).isEqualTo(new RunCounts(10, 0, List.of(), 10));
  }

  @Test
  void interruptingTheCallerStopsTheExperiment() throws IOException {
    RunCounts tally =
        run(
            new RunRange(7, 0, 1_000_000),
            new Execution(1, 10),
            UNIFORM,
            r -> Thread.currentThread().interrupt());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(tally.done()).isEqualTo(10);
    assertThat(tally.skipped()).isEqualTo(999_990);
  }

  @Test
  void fewChunksWaitForASlowSink() throws IOException {
    AtomicLong made = new AtomicLong();
    AtomicLong taken = new AtomicLong();
    AtomicLong most = new AtomicLong();
    LongFunction<RunRecord> source =
        index -> {
          most.accumulateAndGet(made.incrementAndGet() - taken.get(), Math::max);
          return UNIFORM.apply(index);
        };
    run(new RunRange(7, 0, 5_000), new Execution(2, 10), source, r -> taken.incrementAndGet());
    assertThat(most.get()).isLessThanOrEqualTo(4 * 2 * 10 + 10);
  }

  @Test
  void progressEndsAtThePlannedNumber() throws IOException {
    List<Long> seen = new ArrayList<>();
    Engine.run(
        new RunRange(7, 0, 100),
        new Execution(2, 30),
        UNIFORM,
        r -> {},
        (ended, of) -> seen.add(ended),
        () -> false);
    assertThat(seen).containsExactly(30L, 60L, 90L, 100L);
  }
}
