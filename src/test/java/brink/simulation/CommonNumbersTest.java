package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.comparison.Comparison;
import brink.comparison.ComparisonBuilder;
import brink.random.RunKey;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Common random numbers pay: the same precision takes fewer runs than with seeds of one's own. */
class CommonNumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "beirut-spared",
        "no-us-deployment",
        "gulf-mediates",
        "hezbollah-detached",
        "conditional-support",
        "early-ceasefire-offer"
      })
  void varianceIsWellBelowThatOfIndependentSeeds(String name) {
    Simulation base = Baseline.simulation();
    Simulation alternative = Simulation.of(Baseline.file("scenarios/" + name + ".yaml"));
    ComparisonBuilder builder = new ComparisonBuilder(List.of(base.layout(), alternative.layout()));
    for (long run = 0; run < 400; run++) {
      RunKey key = new RunKey(20240727, run);
      builder.accept(List.of(base.run(key), alternative.run(key)), -1);
    }
    Comparison comparison = builder.build();
    List<Double> ratios = comparison.varianceRatios(0);
    assertThat(ratios.get(ratios.size() / 2)).isGreaterThan(1.5);
  }
}
