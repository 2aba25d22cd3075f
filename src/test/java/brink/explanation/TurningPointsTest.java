package brink.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurningPointsTest {
  /** The first run that reaches rung 8 by an act of rung 8. */
  private static final long RUN = run();

  private static long run() {
    for (long i = 0; ; i++) {
      Chronicle run = Told.BASELINE.chronicle(i);
      if (run.highestRung() == 8 && run.moments().stream().anyMatch(TurningPointsTest::isDeed)) {
        return i;
      }
    }
  }

  private static boolean isDeed(ChronicleEntry moment) {
    return moment.act().rung() == 8 && !moment.act().dailyFire();
  }

  private static TurningPoints search(int threads, boolean stop) {
    return new TurningPoints(Told.BASELINE.simulation(), Told.key(RUN), 8, threads, () -> stop);
  }

  @Test
  void theActThatReachesTheRungIsATurn() throws IOException {
    Chronicle run = Told.BASELINE.chronicle(RUN);
    TurningPoint greatest =
        search(2, false).find(run, 40).stream()
            .filter(turn -> turn.moments().get(0).act().rung() == 8)
            .findFirst()
            .orElseThrow();
    assertThat(greatest.after().value()).isOne();
    assertThat(greatest.before().value()).isLessThan(0.9);
    assertThat(greatest.interval().contains(greatest.change())).isTrue();
    assertThat(TurningText.of(run.names(), 8, List.of(greatest)))
        .hasSize(3)
        .anyMatch(line -> line.contains("#" + greatest.moments().get(0).number()))
        .anyMatch(line -> line.contains("100.0 %"));
  }

  @Test
  void threadsChangeNothing() throws IOException {
    Chronicle run = Told.BASELINE.chronicle(RUN);
    List<TurningPoint> one = search(1, false).find(run, 8);
    assertThat(search(3, false).find(run, 8)).isEqualTo(one);
    assertThat(one).hasSizeLessThanOrEqualTo(TurningPoints.MOST).isNotEmpty();
  }

  @Test
  void whatIsStoppedGivesNothing() throws IOException {
    assertThat(search(1, true).find(Told.BASELINE.chronicle(RUN), 8)).isNull();
  }

  @Test
  void sharesAndChangeCountPairs() {
    boolean[] before = {true, true, false, false};
    boolean[] after = {true, false, true, true};
    TurningPoint point = TurningPoint.of(List.of(), before, after);
    assertThat(point.before().successes()).isEqualTo(2);
    assertThat(point.after().successes()).isEqualTo(3);
    assertThat(point.change()).isEqualTo(0.25);
    assertThat(point.chance().onlyAlternative()).isEqualTo(2);
    assertThat(point.chance().onlyBase()).isEqualTo(1);
    assertThat(point.interval().contains(0.25)).isTrue();
  }

  @Test
  void noChangeAtAllStillHasAnInterval() {
    TurningPoint point = TurningPoint.of(List.of(), new boolean[100], new boolean[100]);
    assertThat(point.change()).isZero();
    assertThat(point.interval().low()).isBetween(-0.06, 0.0);
    assertThat(point.interval().high()).isBetween(0.0, 0.06);
    assertThat(TurningText.of(Told.BASELINE.names(), 8, List.of()).get(0)).startsWith("No act");
  }
}
