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

  private static Traits rational(double lambda) {
    return new Traits(lambda, 0.2, 0.5, 0.3, 0.4, 1, 3, 0.3, 0.6, 0.4);
  }

  private static Situation tense() {
    return new Situation(2, 8).general(6, 0.4).aim(1, 5).deterred(1, 0.5);
  }

  /** Probabilities of holding, then of each option in their order. */
  private static double[] probabilities(double lambda, Situation situation, Option... options) {
    Options all = new Options(List.of(options), rational(lambda));
    double[] weights = new double[options.length + 1];
    double sum = all.weigh(situation, weights);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  @Test
  void probabilitiesAddUpToOne() {
    for (double lambda = 0; lambda <= 50; lambda += 2.5) {
      double sum = 0;
      for (double p : probabilities(lambda, tense(), APPEAL, THREAT, STRIKE, KILLING)) {
        sum += p;
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  /** The choice axiom: whatever else is open, two options keep their odds (Luce 1959). */
  @Test
  void theOddsOfTwoOptionsDoNotDependOnAThird() {
    double[] two = probabilities(1.3, tense(), APPEAL, STRIKE);
    double[] three = probabilities(1.3, tense(), APPEAL, THREAT, STRIKE);
    assertThat(three[1] / three[3]).isCloseTo(two[1] / two[2], within(1e-12));
    assertThat(three[0] / three[1]).isCloseTo(two[0] / two[1], within(1e-12));
  }

  @Test
  void anOptionThatIsClosedMightAsWellNotBeThere() {
    double[] closed = probabilities(1, tense().feasible(1, false), APPEAL, THREAT, STRIKE);
    double[] without = probabilities(1, tense(), APPEAL, STRIKE);
    assertThat(closed[1]).isCloseTo(without[1], within(1e-12));
    assertThat(closed[2]).isZero();
    assertThat(closed[3]).isCloseTo(without[2], within(1e-12));
  }

  @Test
  void theMoreRationalTheMoreOftenTheBestIsChosen() {
    double last = 0;
    for (double lambda = 0; lambda < 12; lambda += 0.5) {
      double[] p = probabilities(lambda, tense(), APPEAL, THREAT, STRIKE);
      assertThat(p[1]).isGreaterThan(last);
      last = p[1];
    }
    assertThat(last).isGreaterThan(0.99);
  }

  @Test
  void oddsAgainstHoldingAreTheExponentialOfTheUtility() {
    Options options = new Options(List.of(THREAT, STRIKE), rational(0.7));
    double[] p = probabilities(0.7, tense(), THREAT, STRIKE);
    for (int o = 0; o < options.size(); o++) {
      assertThat(Math.log(p[o + 1] / p[0]))
          .isCloseTo(0.7 * options.utility(o, tense()), within(1e-9));
    }
  }

  @Test
  void theFrequenciesOfChoicesAreTheirProbabilities() {
    Options options = new Options(List.of(APPEAL, THREAT, STRIKE), rational(1));
    double[] p = probabilities(1, tense(), APPEAL, THREAT, STRIKE);
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
    Options options = new Options(List.of(KILLING, APPEAL, STRIKE, THREAT), rational(0.2));
    List<Integer> choices = new ArrayList<>();
    for (double u = 0.001; u < 1; u += 0.001) {
      choices.add(options.choose(tense(), u, new double[5]));
    }
    assertThat(choices).isSorted().contains(Options.HOLD, 0, 1, 2, 3);
  }

  @Test
  void theWorthOfForceIsHighestAtTheRungThatIsAimedAt() {
    Options options = new Options(List.of(STRIKE), rational(1));
    int rung = STRIKE.kind().rung();
    double best = options.utility(0, tense().aim(1, rung));
    for (double off = 0.5; off < 3; off += 0.5) {
      double above = options.utility(0, tense().aim(1, rung + off));
      assertThat(above).isCloseTo(options.utility(0, tense().aim(1, rung - off)), within(1e-12));
      assertThat(above).isCloseTo(best - 0.2 * off * off, within(1e-12));
    }
  }

  /** A threat costs alpha m times the part of it left unfulfilled (Fearon 1994). */
  @Test
  void actingOnAThreatIsWorthThePartOfItThatIsFulfilled() {
    Options options = new Options(List.of(STRIKE), rational(1));
    double silent = options.utility(0, tense());
    int rung = STRIKE.kind().rung();
    assertThat(options.utility(0, tense().promise(1, 0.8, rung)) - silent)
        .isCloseTo(0.8, within(1e-12));
    assertThat(options.utility(0, tense().promise(1, 0.8, rung - 1)) - silent)
        .isCloseTo(0.8, within(1e-12));
    assertThat(options.utility(0, tense().promise(1, 0.8, 9)) - silent)
        .isCloseTo(0.8 * rung / 9, within(1e-12));
  }

  @Test
  void pressureAndDeterrenceWeighOnForceAndNotOnTalk() {
    Options options = new Options(List.of(APPEAL, STRIKE), rational(1));
    Situation pressed = tense().general(6, 0.9).deterred(1, 2);
    assertThat(options.utility(0, pressed)).isEqualTo(options.utility(0, tense()));
    assertThat(options.utility(1, pressed)).isLessThan(options.utility(1, tense()));
  }

  @Test
  void aCrisisMovesToTalkOnceItStandsAboveDeployment() {
    Options options = new Options(List.of(APPEAL), rational(1));
    double calm = options.utility(0, tense().general(4, 0));
    assertThat(options.utility(0, tense().general(1, 0))).isEqualTo(calm);
    assertThat(options.utility(0, tense().general(7, 0)) - calm).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void traitsJoinWhatIsTheActorsAndWhatAllShare() {
    var world = Worlds.with("actors.iran.audience-cost=1.25", "choice.breach-cost=2.5");
    Traits iran = Traits.of(world.actors().get("iran"), world.choice());
    Traits israel = Traits.of(world.actors().get("israel"), world.choice());
    assertThat(iran.audienceCost()).isEqualTo(1.25);
    assertThat(israel.audienceCost())
        .isEqualTo(world.actors().get("israel").restraint().audienceCost());
    assertThat(iran.breachCost()).isEqualTo(israel.breachCost()).isEqualTo(2.5);
    assertThat(iran.severityWeight()).isEqualTo(world.choice().severityWeight());
  }

  @Test
  void aSituationIsEmptyUntilItIsFilled() {
    Situation empty = new Situation(3, 2);
    assertThat(empty.promise(2)).isZero();
    assertThat(empty.promisedRung(2)).isPositive();
    assertThat(empty.truce(2)).isFalse();
    assertThat(empty.isFeasible(1)).isTrue();
    assertThat(empty.aim(1) + empty.deterrence(1) + empty.rally(1) + empty.channel(1)).isZero();
  }
}
