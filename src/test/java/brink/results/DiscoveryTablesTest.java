package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import brink.design.SignificantDigits;
import brink.discovery.BoxDimension;
import brink.discovery.Discovery;
import brink.discovery.OutcomeSample;
import brink.discovery.PointCloud;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTablesTest {
  private static final List<BoxDimension> TEMPO = List.of(BoxDimension.ofNumbers("tempo"));

  /** From 0.0008 to 0.0016, of which the upper half have the outcome. */
  private static final double[][] VALUES =
      IntStream.range(0, 200)
          .mapToObj(i -> new double[] {SignificantDigits.of(0.0008 + i * 4.000000123e-6)})
          .toArray(double[][]::new);

  @TempDir private Path here;

  @Test
  void aLimitIsAValueOfThePointsAndKeepsItsOwnPointInside() throws IOException {
    double[] hits = IntStream.range(0, VALUES.length).mapToDouble(i -> i < 100 ? 0 : 1).toArray();
    OutcomeSample sample = OutcomeSample.ofThreshold(new PointCloud(TEMPO, VALUES), hits, 1);
    Discovery found = Discovery.of(sample, 1, 1);
    String text =
        Written.text(here, "limits.csv", draft -> DiscoveryTables.write(draft, found, TEMPO));
    String row = text.lines().toList().get(1);
    assertThat(Arrays.stream(VALUES).flatMapToDouble(Arrays::stream).toArray())
        .contains(Double.parseDouble(row.split(",", -1)[2]));
  }
}
