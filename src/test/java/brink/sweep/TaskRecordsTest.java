package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TaskRecordsTest {
  private static final double NONE = Double.NaN;

  private static TaskRecords again(double[]... values) {
    byte[] bytes = new TaskRecords(values, Collections.emptySortedMap()).bytes();
    return TaskRecords.of(bytes, values[0].length, values.length);
  }

  private static int size(double... column) {
    return new TaskRecords(new double[][] {column}, Collections.emptySortedMap()).bytes().length;
  }

  @Test
  void everyValueComesBackToTheBit() {
    double[][] values = {
      {1, 0, 0, 1, 1, 1, 0, 0, 0, 1},
      {0, 254, 3, NONE, 1, 2, 3, 4, 5, 6},
      {255, -1, Integer.MAX_VALUE, NONE, -Integer.MAX_VALUE, 0, 0, 0, 0, 0},
      {0.5, -0.0, 1e300, NONE, 1e10, Double.NEGATIVE_INFINITY, Math.PI, 0, 0, 0},
      {-0.0, 1, 0, 0, 0, 0, 0, 0, 0, 0},
    };
    TaskRecords again = again(values);
    for (int o = 0; o < values.length; o++) {
      for (int r = 0; r < values[o].length; r++) {
        assertThat(Double.doubleToLongBits(again.value(o, r)))
            .isEqualTo(Double.doubleToLongBits(values[o][r]));
      }
    }
  }

  @Test
  void whatIsSmallTakesLittleRoom() {
    int head = 5;
    assertThat(size(1, 0, 1, 1, 0, 0, 0, 1, 1)).isEqualTo(head + 2);
    assertThat(size(1, 0, 61, NONE)).isEqualTo(head + 4);
    assertThat(size(1, 0, 255)).isEqualTo(head + 12);
    assertThat(size(1, 0, 0.5)).isEqualTo(head + 24);
  }

  @Test
  void failedRunsHaveNoValuesButAMessage() {
    SortedMap<Integer, String> failures = new TreeMap<>();
    failures.put(1, "IllegalStateException: Böses");
    byte[] bytes = new TaskRecords(new double[][] {{1, 1, 0}}, failures).bytes();
    TaskRecords again = TaskRecords.of(bytes, 3, 1);
    assertThat(again.value(0, 0)).isEqualTo(1);
    assertThat(again.value(0, 1)).isNaN();
    assertThat(again.failure(1)).isEqualTo("IllegalStateException: Böses");
    assertThat(again.failure(0)).isNull();
    assertThat(again.failures()).hasSize(1);
  }

  @Test
  void otherBytesAreRefused() {
    byte[] bytes = new TaskRecords(new double[][] {{0.5}}, new TreeMap<>()).bytes();
    assertThatIllegalArgumentException().isThrownBy(() -> TaskRecords.of(bytes, 1, 2));
    bytes[4] = 9;
    assertThatIllegalArgumentException().isThrownBy(() -> TaskRecords.of(bytes, 1, 1));
  }
}
