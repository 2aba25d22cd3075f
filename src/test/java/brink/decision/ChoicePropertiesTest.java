package brink.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.model.Worlds;
import brink.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of the logit choice whatever the numbers (Luce 1959; McKelvey and Palfrey 1995). */
class ChoicePropertiesTest {
  private static final Option APPEAL = option("appeal", 0.3);
  private static final Option THREAT = option("threaten", -0.4);
  private static final Option STRIKE = option("air-strike", 0.2);
  private static final Option KILLING = option("targeted-killing", -0.6);

  private static Option option(String kind, double base) {
    return new Option(Worlds.kind(kind), 1, Act.NOBODY, base);
  }

  private static Situation tense() {
    return Chooser.tense().means(0, 0, 0).means(1, 0, 0).means(2, 0, 0);
  }

  /** The same preferences, so many times as strong. */
  private static Option times(double strength, Option option) {
    return new Option(option.kind(), 1, Act.NOBODY, strength * option.base());
  }

  /** Probabilities of holding, then of each option in their order. */
  private static double[] probabilities(Situation situation, Option... options) {
    Options all = new Options(List.of(options), Chooser.TRAITS);
    double[] weights = new double[options.length + 1];
    double sum = all.weigh(situation, weights);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  @Test
  void probabilitiesAddUpToOne() {
    for (double pressure = -0.9; pressure < 1; pressure += 0.1) {
      double sum = 0;
      Situation pressed = tense().general(7, pressure);
      for (double p : probabilities(pressed, APPEAL, THREAT, STRIKE, KILLING)) {
        sum += p;
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  /** The choice axiom: whatever else is open, two options keep their odds (Luce 1959). */
  @Test
  void theOddsOfTwoOptionsDoNotDependOnAThird() {
    double[] two = probabilities(tense(), APPEAL, STRIKE);
    double[] three = probabilities(tense(), APPEAL, THREAT, STRIKE);
    assertThat(three[1] / three[3]).isCloseTo(two[1] / two[2], within(1e-12));
    assertThat(three[0] / three[1]).isCloseTo(two[0] / two[1], within(1e-12));
  }

  @Test
  void anOptionThatIsClosedMightAsWellNotBeThere() {
    double[] closed = probabilities(tense().feasible(1, false), APPEAL, THREAT, STRIKE);
    double[] without = probabilities(tense(), APPEAL, STRIKE);
    assertThat(closed[1]).isCloseTo(without[1], within(1e-12));
    assertThat(closed[2]).isZero();
    assertThat(closed[3]).isCloseTo(without[2], within(1e-12));
  }

  @Test
  void theStrongerThePreferencesTheMoreOftenTheBestIsChosen() {
    double last = 0;
    for (double strength = 0; strength < 20; strength += 0.5) {
      double[] p =
          probabilities(new Situation(2, 8), times(strength, APPEAL), times(strength, THREAT));
      assertThat(p[1]).isGreaterThan(last);
      last = p[1];
    }
    assertThat(last).isGreaterThan(0.9);
  }

  @Test
  void oddsAgainstHoldingAreTheExponentialOfTheUtility() {
    Options options = new Options(List.of(THREAT, STRIKE), Chooser.TRAITS);
    double[] p = probabilities(tense(), THREAT, STRIKE);
    for (int o = 0; o < options.size(); o++) {
      assertThat(Math.log(p[o + 1] / p[0])).isCloseTo(options.utility(o, tense()), within(1e-9));
    }
  }

  @Test
  void theFrequenciesOfChoicesAreTheirProbabilities() {
    Options options = new Options(List.of(APPEAL, THREAT, STRIKE), Chooser.TRAITS);
    double[] p = probabilities(tense(), APPEAL, THREAT, STRIKE);
    int[] counts = new int[4];
    RandomStream random = new RandomStream(12);
    for (int i = 0; i < 100_000; i++) {
      counts[options.choose(tense(), random.uniform(), new double[4]) + 1]++;
    }
    for (int i = 0; i < 4; i++) {
      // Five standard errors at most: one in half a million fails by chance for each.
      assertThat(counts[i] / 1e5).isCloseTo(p[i], within(5 * Math.sqrt(p[i] * (1 - p[i]) / 1e5)));
    }
  }

  @Test
  void oneUniformNumberIsAQuantileOfSeverity() {
    Options options = new Options(List.of(KILLING, APPEAL, STRIKE, THREAT), Chooser.TRAITS);
    List<Integer> choices = new ArrayList<>();
    for (double u = 0.001; u < 1; u += 0.001) {
      choices.add(options.choose(tense(), u, new double[5]));
    }
    assertThat(choices).isSorted().contains(Options.HOLD, 0, 1, 2, 3);
  }

  /** Undershooting costs nothing: only what goes beyond the aim does. */
  @Test
  void forceBeyondTheAimCostsTheSquareOfTheExcess() {
    Options options = new Options(List.of(STRIKE), Chooser.TRAITS);
    int rung = STRIKE.kind().rung();
    double best = options.utility(0, tense().aim(1, rung));
    for (double off = 0.5; off < 3; off += 0.5) {
      assertThat(options.utility(0, tense().aim(1, rung + off))).isCloseTo(best, within(1e-12));
      assertThat(options.utility(0, tense().aim(1, rung - off)))
          .isCloseTo(best - 0.2 * off * off, within(1e-12));
    }
  }

  /** An announced salvo is felt as one of r + ln(v) / kappa. */
  @Test
  void anAnnouncedSalvoOvershootsLess() {
    Options announced = new Options(List.of(option("announced-salvo", 0)), Chooser.TRAITS);
    double reach = 8 + Math.log(0.6) / 0.6;
    double at = announced.utility(0, tense().aim(1, 5));
    assertThat(announced.utility(0, tense().aim(1, 9)) - at)
        .isCloseTo(0.2 * Math.pow(reach - 5, 2), within(1e-12));
  }

  /** A threat costs alpha m times the part of it left unfulfilled (Fearon 1994). */
  @Test
  void actingOnAThreatIsWorthThePartOfItThatIsFulfilled() {
    Options options = new Options(List.of(STRIKE), Chooser.TRAITS);
    double silent = options.utility(0, tense().promise(1, 0, 1));
    int rung = STRIKE.kind().rung();
    double whole = Chooser.ALPHA * 0.5;
    assertThat(options.utility(0, tense().promise(1, 0.5, rung)) - silent)
        .isCloseTo(whole, within(1e-12));
    assertThat(options.utility(0, tense().promise(1, 0.5, rung - 1)) - silent)
        .isCloseTo(whole, within(1e-12));
    assertThat(options.utility(0, tense().promise(1, 0.5, 9)) - silent)
        .isCloseTo(whole * rung / 9, within(1e-12));
  }

  @Test
  void pressureAndDeterrenceWeighOnForceAndNotOnTalk() {
    Options options = new Options(List.of(APPEAL, STRIKE), Chooser.TRAITS);
    Situation pressed = tense().general(7, 0.9).deterred(1, 2);
    assertThat(options.utility(0, pressed)).isEqualTo(options.utility(0, tense()));
    assertThat(options.utility(1, pressed)).isLessThan(options.utility(1, tense()));
  }

  @Test
  void aCrisisMovesToTalkOnceItStandsAboveHarassment() {
    Options options = new Options(List.of(APPEAL), Chooser.TRAITS);
    double calm = options.utility(0, tense().general(5, 0));
    assertThat(options.utility(0, tense().general(1, 0))).isEqualTo(calm);
    assertThat(options.utility(0, tense().general(7, 0)) - calm).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void traitsJoinWhatIsTheActorsAndWhatAllShare() {
    var world = Worlds.with("actors.iran.audience-cost=1.25", "choice.breach-cost=2.5");
    Traits iran = Traits.of(world.actors().get("iran"), world);
    Traits israel = Traits.of(world.actors().get("israel"), world);
    assertThat(iran.audienceCost()).isEqualTo(1.25);
    assertThat(israel.audienceCost())
        .isEqualTo(world.actors().get("israel").restraint().audienceCost());
    assertThat(iran.choice()).isEqualTo(israel.choice());
    assertThat(iran.choice().breachCost()).isEqualTo(2.5);
    assertThat(iran.settlement()).isEqualTo(world.settlement());
  }

  @Test
  void aSituationIsEmptyUntilItIsFilled() {
    Situation empty = new Situation(3, 2);
    assertThat(empty.promise(2)).isZero();
    assertThat(empty.promisedRung(2)).isPositive();
    assertThat(empty.truce(2)).isFalse();
    assertThat(empty.isFeasible(1)).isTrue();
    assertThat(empty.calledFor()).isFalse();
    assertThat(empty.answers(0)).isFalse();
    assertThat(empty.effect(1) + empty.readiness(1)).isZero();
    assertThat(empty.aim(1) + empty.deterrence(1) + empty.lull(1)).isZero();
  }
}
