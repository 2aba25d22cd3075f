package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import brink.random.RandomStream;
import org.junit.jupiter.api.Test;

class LabelLanesTest {
  @Test
  void labelsThatDoNotMeetShareALane() {
    int[] lanes = LabelLanes.of(new double[] {0, 10, 20}, new double[] {10, 20, 30});
    assertThat(lanes).containsExactly(0, 0, 0);
    assertThat(LabelLanes.count(lanes)).isEqualTo(1);
  }

  @Test
  void laterLabelsLieAboveThoseTheyOverlap() {
    int[] lanes = LabelLanes.of(new double[] {20, 10, 0}, new double[] {40, 30, 15});
    assertThat(lanes).containsExactly(0, 1, 2);
  }

  @Test
  void nothingNeedsNoLane() {
    assertThat(LabelLanes.count(LabelLanes.of(new double[0], new double[0]))).isZero();
  }

  @Test
  void noTwoLabelsEverOverlapWithinALane() {
    RandomStream random = new RandomStream(11);
    double[] from = new double[60];
    double[] to = new double[60];
    for (int i = 0; i < from.length; i++) {
      from[i] = 800 * random.uniform();
      to[i] = from[i] + 150 * random.uniform();
    }
    int[] lanes = LabelLanes.of(from, to);
    for (int i = 0; i < from.length; i++) {
      for (int j = 0; j < i; j++) {
        if (lanes[i] == lanes[j]) {
          assertThat(from[i] >= to[j] || from[j] >= to[i]).isTrue();
        }
      }
    }
  }
}
