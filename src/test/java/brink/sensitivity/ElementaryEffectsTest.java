package brink.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.design.Design;
import brink.design.Designs;
import brink.design.Factor;
import brink.design.Scale;
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
    assertThat(effects.effects()).allMatch(one -> one.muStar().distinguishable());
    assertThat(effects.ranking().stream().map(FactorRank::factor)).containsExactly(1, 0, 2);
  }

  private Responses noisy(double own) {
    return TestFunctions.noisy(points, x -> 3 * x[0] - x[1], own, 0, 9);
  }

  @Test
  void aLinearFactorHasNoSigmaAndAnIdleOneNoEffect() {
    List<Trajectory> trajectories = TestFunctions.trajectories(3, 20, 2, points);
    ElementaryEffects effects = ElementaryEffects.of(noisy(0), trajectories, 1, QUICK);
    assertThat(effects.effects().get(0).muStar().value()).isCloseTo(3, within(1e-12));
    assertThat(effects.effects().get(1).mu().value()).isCloseTo(-1, within(1e-12));
    assertThat(effects.effects().get(0).sigma().value()).isCloseTo(0, within(1e-6));
    assertThat(effects.effects().get(2).muStar().value()).isZero();
    assertThat(effects.effects().get(2).muStar().distinguishable()).isFalse();
  }

  @Test
  void replicationNoiseIsNeitherSigmaNorEffect() {
    List<Trajectory> trajectories = TestFunctions.trajectories(3, 2_000, 3, points);
    ElementaryEffects effects = ElementaryEffects.of(noisy(1), trajectories, 40, QUICK);
    assertThat(effects.effects().get(0).muStar().distinguishable()).isTrue();
    assertThat(effects.effects().get(1).muStar().distinguishable()).isTrue();
    assertThat(effects.effects().get(2).muStar().distinguishable()).isFalse();
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
    assertThat(none.effects()).allMatch(effect -> effect.muStar().equals(SensitivityIndex.NONE));
    assertThat(none.ranking()).isEmpty();
  }

  @Test
  void theStepIsTheOneThatTheValuesTake() {
    // A linear response in what moves: the same effect from one end to the other, of whatever kind.
    for (Scale scale :
        List.of(
            new Scale.Range(0, 1, false),
            new Scale.Levels(List.of(0.0, 1.0)),
            new Scale.Levels(List.of(0.0, 0.5, 1.0)),
            new Scale.Levels(List.of(1.0, 0.0, 0.5)),
            new Scale.Levels(List.of(0.0, 0.25, 0.5, 0.75, 1.0)),
            new Scale.Words(List.of("none", "some", "all")),
            new Scale.Whole(1, 3),
            new Scale.Whole(1, 90))) {
      Design design = Designs.morris(List.of(new Factor("x", scale)), 30, 4, 1);
      double[] values = values(design, scale);
      ElementaryEffects.Effect effect =
          ElementaryEffects.of(Responses.exact(values), DesignBlocks.trajectories(design), 1, QUICK)
              .effects()
              .get(0);
      assertThat(effect.muStar().value()).as(scale.toString()).isCloseTo(21.755, within(1e-9));
      assertThat(effect.mu().value()).as(scale.toString()).isCloseTo(21.755, within(1e-9));
      assertThat(effect.sigma().value()).as(scale.toString()).isCloseTo(0, within(1e-5));
    }
  }

  /** A response of 21.755 between the least and the greatest value. */
  private static double[] values(Design design, Scale scale) {
    double[] values = new double[design.size()];
    for (int p = 0; p < values.length; p++) {
      values[p] = 21.755 * scale.position(design.unit(p, 0));
    }
    return values;
  }

  @Test
  void flagsAndIntervalsOfIdleFactorsAgreeAndRarelyErr() {
    int apart = 0;
    for (int t = 0; t < 100; t++) {
      points.clear();
      List<Trajectory> trajectories = TestFunctions.trajectories(2, 15, t, points);
      double[][] groups = TestFunctions.surfaces(points, x -> 3 * x[0], 10, 1, 0.5, t);
      ElementaryEffects.Effect idle =
          ElementaryEffects.of(TestFunctions.responses(groups), trajectories, 10, QUICK)
              .effects()
              .get(1);
      boolean there =
          idle.meanSquare().low() > 0 || idle.mu().distinguishable() || idle.sigma().low() > 0;
      assertThat(idle.muStar().distinguishable()).isEqualTo(there);
      assertThat(idle.muStar().low() > 0).isEqualTo(there);
      apart += there ? 1 : 0;
    }
    assertThat(apart).isLessThanOrEqualTo(10);
  }
}
