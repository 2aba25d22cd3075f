package brink.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import brink.random.Variates;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {
  private static final Bootstrap QUICK = new Bootstrap(1, 200);

  private final List<double[]> points = new ArrayList<>();

  private Responses exact() {
    return Responses.exact(points.stream().mapToDouble(TestFunctions::ishigami).toArray());
  }

  @Test
  void ishigamiHasItsKnownEffects() {
    List<Trajectory> trajectories = TestFunctions.trajectories(3, 10_000, 1, points);
    ElementaryEffects effects =
        ElementaryEffects.of(exact(), trajectories, 1, new Bootstrap(1, 100));
    // SALib's regression test, 4 levels: 7.68, 7.875 and 6.26; the second is exact.
    assertThat(effects.effects().get(0).muStar().value()).isCloseTo(7.68, within(0.15));
    assertThat(effects.effects().get(1).muStar().value()).isCloseTo(7.875, within(1e-9));
    assertThat(effects.effects().get(2).muStar().value()).isCloseTo(6.26, within(0.15));
    assertThat(effects.effects().get(1).mu().value()).isCloseTo(0, within(0.2));
    assertThat(effects.effects().get(1).sigma().value()).isCloseTo(7.875, within(0.01));
    assertThat(effects.effects().get(2).mu().distinguishable()).isFalse();
    assertThat(effects.effects()).allMatch(ElementaryEffects.Effect::distinguishable);
    assertThat(effects.ranking().stream().map(Rank::factor)).containsExactly(1, 0, 2);
  }

  private Responses noisy(double own) {
    RandomStream random = new RandomStream(9);
    double[][] halves = new double[2][points.size()];
    for (double[] half : halves) {
      for (int p = 0; p < half.length; p++) {
        half[p] = 3 * points.get(p)[0] - points.get(p)[1] + own * Variates.normal(random);
      }
    }
    return Responses.halves(halves[0], halves[1]);
  }

  @Test
  void aLinearFactorHasNoSigmaAndAnIdleOneNoEffect() {
    List<Trajectory> trajectories = TestFunctions.trajectories(3, 20, 2, points);
    ElementaryEffects effects = ElementaryEffects.of(noisy(0), trajectories, 1, QUICK);
    assertThat(effects.effects().get(0).muStar().value()).isCloseTo(3, within(1e-12));
    assertThat(effects.effects().get(1).mu().value()).isCloseTo(-1, within(1e-12));
    assertThat(effects.effects().get(0).sigma().value()).isCloseTo(0, within(1e-6));
    assertThat(effects.effects().get(2).muStar().value()).isZero();
    assertThat(effects.effects().get(2).distinguishable()).isFalse();
  }

  @Test
  void replicationNoiseIsNeitherSigmaNorEffect() {
    List<Trajectory> trajectories = TestFunctions.trajectories(3, 2_000, 3, points);
    ElementaryEffects effects = ElementaryEffects.of(noisy(1), trajectories, 40, QUICK);
    assertThat(effects.effects().get(0).distinguishable()).isTrue();
    assertThat(effects.effects().get(1).distinguishable()).isTrue();
    assertThat(effects.effects().get(2).distinguishable()).isFalse();
    // Noise alone would give a standard deviation of 1.5.
    assertThat(effects.effects().get(0).sigma().value()).isLessThan(0.5);
    assertThat(effects.effects().get(2).muStar().value()).isGreaterThan(1);
    assertThat(effects.effects().get(0).meanSquare().value()).isCloseTo(9, within(0.4));
  }

  @Test
  void aTrajectoryWithAFailedPointIsDropped() {
    List<Trajectory> trajectories = TestFunctions.trajectories(3, 10, 4, points);
    double[] values = points.stream().mapToDouble(TestFunctions::ishigami).toArray();
    values[5] = Double.NaN;
    Responses failed = Responses.exact(values);
    ElementaryEffects effects = ElementaryEffects.of(failed, trajectories, 1, QUICK);
    assertThat(effects.trajectories()).isEqualTo(9);
    assertThat(effects.dropped()).isEqualTo(1);
    ElementaryEffects none = ElementaryEffects.of(failed, trajectories.subList(0, 2), 1, QUICK);
    assertThat(none.effects()).allMatch(effect -> effect.muStar().equals(Index.NONE));
    assertThat(none.ranking()).isEmpty();
  }
}
