package brink.calibration.mcmc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import brink.random.Variates;
import org.junit.jupiter.api.Test;

class ConvergenceDiagnosticsTest {
  /** Chains of an autoregressive process with unit variance. */
  private static double[][] chains(int count, int length, double phi) {
    double[][] chains = new double[count][length];
    for (int c = 0; c < count; c++) {
      RandomStream random = new RandomStream(100 + c);
      double x = Variates.normal(random);
      for (int t = 0; t < length; t++) {
        x = phi * x + Math.sqrt(1 - phi * phi) * Variates.normal(random);
        chains[c][t] = x;
      }
    }
    return chains;
  }

  @Test
  void independentDrawsAreWorthTheirNumber() {
    ConvergenceDiagnostics mixing = ConvergenceDiagnostics.of(chains(4, 2000, 0));
    assertThat(mixing.rHat()).isBetween(0.999, 1.003);
    assertThat(mixing.bulkSize()).isCloseTo(8000, within(800.0));
    assertThat(mixing.tailSize()).isCloseTo(8000, within(1000.0));
  }

  /** n (1 - phi) / (1 + phi) for the mean of an autoregressive process. */
  @Test
  void correlatedDrawsAreWorthLess() {
    ConvergenceDiagnostics mixing = ConvergenceDiagnostics.of(chains(4, 5000, 0.8));
    assertThat(mixing.bulkSize()).isCloseTo(20_000 / 9.0, within(300.0));
    assertThat(mixing.rHat()).isLessThan(1.01);
    assertThat(mixing.tailSize()).isLessThan(6000);
  }

  @Test
  void alternatingDrawsAreWorthMore() {
    assertThat(ConvergenceDiagnostics.of(chains(2, 2000, -0.6)).bulkSize()).isGreaterThan(8000);
  }

  @Test
  void aChainElsewhereIsSeen() {
    double[][] chains = chains(4, 1000, 0);
    for (int t = 0; t < 1000; t++) {
      chains[3][t] += 1;
    }
    ConvergenceDiagnostics mixing = ConvergenceDiagnostics.of(chains);
    assertThat(mixing.rHat()).isGreaterThan(1.05);
    assertThat(mixing.bulkSize()).isLessThan(100);
  }

  /** Equal means, different spreads: only folding shows it. */
  @Test
  void aChainOfAnotherSpreadIsSeen() {
    double[][] chains = chains(4, 1000, 0);
    for (int t = 0; t < 1000; t++) {
      chains[3][t] *= 3;
    }
    assertThat(ConvergenceDiagnostics.of(chains).rHat()).isGreaterThan(1.05);
  }

  @Test
  void aTrendWithinOneChainIsSeen() {
    double[][] chains = chains(1, 2000, 0);
    for (int t = 0; t < 2000; t++) {
      chains[0][t] += t / 1000.0;
    }
    assertThat(ConvergenceDiagnostics.of(chains).rHat()).isGreaterThan(1.05);
  }

  @Test
  void heavyTailsDoNoHarmAsRanksCount() {
    double[][] chains = chains(4, 1000, 0);
    for (double[] chain : chains) {
      for (int t = 0; t < chain.length; t++) {
        chain[t] = Math.exp(20 * chain[t]);
      }
    }
    assertThat(ConvergenceDiagnostics.of(chains)).isEqualTo(ConvergenceDiagnostics.of(chains));
    assertThat(ConvergenceDiagnostics.of(chains).bulkSize())
        .isCloseTo(ConvergenceDiagnostics.of(chains(4, 1000, 0)).bulkSize(), within(1e-6));
  }

  @Test
  void drawsThatNeverMoveHaveNoDiagnosis() {
    ConvergenceDiagnostics mixing = ConvergenceDiagnostics.of(new double[2][100]);
    assertThat(mixing.rHat()).isNaN();
    assertThat(mixing.bulkSize()).isNaN();
  }
}
