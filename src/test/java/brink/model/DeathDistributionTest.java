package brink.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The mean of a zero-inflated negative binomial is (1 - p0) m (Lambert 1992). */
class DeathDistributionTest {
  private static double expected(double none, double mean, double dispersion) {
    return new DeathDistribution(none, mean, dispersion, 0, 2.5).expected();
  }

  @Test
  void theMeanIsTheShareOfLethalIncidentsTimesTheirMean() {
    assertThat(expected(0.25, 8, 0.6)).isEqualTo(6);
    assertThat(expected(0, 12, 1)).isEqualTo(12);
    assertThat(expected(1, 12, 1)).isZero();
  }

  @Test
  void dispersionMovesTheSpreadAndNotTheMean() {
    assertThat(expected(0.4, 5, 0.1)).isEqualTo(expected(0.4, 5, 100));
  }

  @Test
  void theTailDoesNotCountInTheMeanThatActorsExpect() {
    assertThat(new DeathDistribution(0.4, 5, 1, 1, 1.5).expected()).isEqualTo(expected(0.4, 5, 1));
  }

  @Test
  void moreSafeIncidentsAndFewerDeathsMeanLess() {
    for (double none = 0; none < 1; none += 0.125) {
      assertThat(expected(none + 0.125, 7, 1)).isLessThan(expected(none, 7, 1));
      assertThat(expected(none, 14, 1)).isCloseTo(2 * expected(none, 7, 1), within(1e-12));
    }
  }

  @Test
  void whereNothingIsSaidNobodyDies() {
    assertThat(DeathDistribution.NONE.expected()).isZero();
    assertThat(Worlds.kind("appeal").harm().deaths()).isEqualTo(DeathDistribution.NONE);
  }

  @Test
  void wordsAndPressureKillNobody() {
    assertThat(Worlds.BASELINE.acts().values())
        .filteredOn(kind -> kind.family() != ActFamily.STRIKE)
        .allSatisfy(kind -> assertThat(kind.harm().deaths().expected()).isZero())
        .allSatisfy(kind -> assertThat(kind.harm().salvo()).isEqualTo(Salvo.NONE));
  }
}
