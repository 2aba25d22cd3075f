package brink.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurningPointsTest {
  private static TurningPoints search(int threads, boolean stop) {
    return new TurningPoints(Told.BASELINE.simulation(), Told.key(3), 8, threads, () -> stop);
  }

  @Test
  void theActThatReachesTheRungIsTheGreatestTurn() throws IOException {
    Chronicle run = Told.BASELINE.chronicle(3);
    assertThat(run.highestRung()).isEqualTo(8);
    TurningPoint greatest = search(2, false).find(run, 40).get(0);
    assertThat(greatest.moments().get(0).act().rung()).isEqualTo(8);
    assertThat(greatest.after().value()).isOne();
    assertThat(greatest.before().value()).isLessThan(0.5);
    assertThat(greatest.interval().contains(greatest.change())).isTrue();
    assertThat(TurningText.of(run.names(), 8, List.of(greatest)))
        .hasSize(3)
        .anyMatch(line -> line.contains("#" + greatest.moments().get(0).number()))
        .anyMatch(line -> line.contains("100 %"));
  }

  @Test
  void threadsChangeNothing() throws IOException {
    Chronicle run = Told.BASELINE.chronicle(3);
    List<TurningPoint> one = search(1, false).find(run, 8);
    assertThat(search(3, false).find(run, 8)).isEqualTo(one);
    assertThat(one).hasSizeLessThanOrEqualTo(TurningPoints.MOST).isNotEmpty();
  }

  @Test
  void whatIsStoppedGivesNothing() throws IOException {
    assertThat(search(1, true).find(Told.BASELINE.chronicle(3), 8)).isNull();
  }

  @Test
  void sharesAndChangeCountPairs() {
    boolean[] before = {true, true, false, false};
    boolean[] after = {true, false, true, true};
    TurningPoint point = TurningPoint.of(List.of(), before, after);
    assertThat(point.before().successes()).isEqualTo(2);
    assertThat(point.after().successes()).isEqualTo(3);
    assertThat(point.change()).isEqualTo(0.25);
    // b = 2, c = 1, n = 4; with half a pair in each cell: centre 1/6, variance (4 - 1/6) / 36.
    double half = 1.959963984540054 * Math.sqrt(4 - 6.0 / 36) / 6;
    assertThat(point.interval().low()).isCloseTo(1 / 6.0 - half, within(1e-12));
    assertThat(point.interval().high()).isCloseTo(1 / 6.0 + half, within(1e-12));
  }

  @Test
  void noChangeAtAllStillHasAnInterval() {
    TurningPoint point = TurningPoint.of(List.of(), new boolean[100], new boolean[100]);
    assertThat(point.change()).isZero();
    assertThat(point.interval().low()).isBetween(-0.03, 0.0);
    assertThat(point.interval().high()).isBetween(0.0, 0.03);
    assertThat(TurningText.of(Told.BASELINE.names(), 8, List.of()).get(0)).startsWith("No act");
  }
}
