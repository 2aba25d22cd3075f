package brink.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PriorTest {
  static List<Prior> priors() {
    return List.of(
        new Prior.Normal(-1, 0.75),
        new Prior.Lognormal(2, 1.5),
        new Prior.Gamma(0.6, 0.2),
        new Prior.Beta(0.85, 0.06),
        new Prior.Uniform(1, 3));
  }

  private static double quantile(Prior prior, double p) {
    return prior.distribution().inverseCumulativeProbability(p);
  }

  @ParameterizedTest
  @MethodSource("priors")
  void meanAndSpreadOfTheQuantilesAreThoseGiven(Prior prior) {
    int n = 20_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double x = quantile(prior, (i + 0.5) / n);
      sum += x;
      squares += (x - prior.mean()) * (x - prior.mean());
    }
    assertThat(sum / n).isCloseTo(prior.mean(), within(2e-3));
    assertThat(Math.sqrt(squares / n)).isCloseTo(prior.sd(), within(2e-2));
  }

  @Test
  void standardDeviationIsTheOneGiven() {
    assertThat(new Prior.Lognormal(2, 1.5).sd()).isCloseTo(1.5, within(1e-12));
    assertThat(new Prior.Gamma(0.6, 0.2).sd()).isCloseTo(0.2, within(1e-12));
    assertThat(new Prior.Beta(0.85, 0.06).sd()).isCloseTo(0.06, within(1e-12));
    assertThat(new Prior.Uniform(0, 12).sd()).isCloseTo(3.4641016, within(1e-6));
  }

  /** Quantile of the normal distribution at 0.975: 1.959963985, any table. */
  @Test
  void quantilesAreThePublishedOnes() {
    assertThat(quantile(new Prior.Normal(0, 1), 0.975)).isCloseTo(1.959963985, within(1e-8));
    assertThat(quantile(new Prior.Gamma(1, 1), 0.5)).isCloseTo(Math.log(2), within(1e-8));
    assertThat(quantile(new Prior.Uniform(2, 4), 0.25)).isEqualTo(2.5);
  }

  @Test
  void impossibleValuesAreRefused() {
    assertThatThrownBy(() -> new Prior.Normal(0, 0)).hasMessage("sd must be above 0");
    assertThatThrownBy(() -> new Prior.Normal(0, Double.NaN)).hasMessage("sd must be above 0");
    assertThatThrownBy(() -> new Prior.Gamma(-1, 1)).hasMessage("mean and sd must be above 0");
    assertThatThrownBy(() -> new Prior.Lognormal(0, 1)).hasMessage("mean and sd must be above 0");
    assertThatThrownBy(() -> new Prior.Beta(1, 0.1)).hasMessage("mean must lie between 0 and 1");
    assertThatThrownBy(() -> new Prior.Beta(0.5, 0.5))
        .hasMessage("sd must lie between 0 and the square root of mean (1 - mean)");
    assertThatThrownBy(() -> new Prior.Uniform(1, 1)).hasMessage("high must be above low");
  }
}
