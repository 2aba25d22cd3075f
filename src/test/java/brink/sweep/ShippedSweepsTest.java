package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import brink.design.DesignKind;
import brink.random.RunKey;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sweep that comes with the program is read, and runs at some of its points. */
class ShippedSweepsTest {
  private static final FileSource FILES = new FileSource(Path.of(""));

  /** A run takes about 50 microseconds on two threads: half a million are half a minute. */
  private static final long MOST_RUNS = 500_000;

  static Stream<String> shipped() throws IOException {
    return FILES.list("scenarios/sweeps", ".sweep.yaml").stream();
  }

  private static Sweep read(String file) {
    return Sweep.read(file, List.of(), FILES);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void isReadPlannedAndRun(String file) {
    Sweep sweep = read(file);
    assertThat((long) sweep.design().size() * sweep.replications().most()).isBetween(1L, MOST_RUNS);
    assertThat(sweep.question()).endsWith("?");
    int step = Math.max(1, sweep.design().size() / 20);
    for (int point = 0; point < sweep.design().size(); point += step) {
      Simulation simulation = sweep.simulation(point);
      double rung = simulation.run(new RunKey(sweep.seed(), 0)).outcome(0);
      assertThat(rung).isBetween(0.0, 1.0);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void refusesNoneOfItsPoints(String file) {
    Sweep sweep = read(file);
    IntStream.range(0, sweep.design().size())
        .forEach(point -> assertThat(sweep.scenario(point).days()).isPositive());
  }

  @Test
  void thereIsOneForEachUse() throws IOException {
    assertThat(shipped().map(file -> read(file).design().kind()).distinct())
        .contains(
            DesignKind.GRID,
            DesignKind.ONE_AT_A_TIME,
            DesignKind.LATIN_HYPERCUBE,
            DesignKind.MORRIS,
            DesignKind.SALTELLI);
  }
}
