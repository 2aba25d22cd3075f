package brink.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Kinds;
import brink.model.UtilityTerm;
import brink.model.Worlds;
import brink.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static Option option(String id, ActFamily family, int rung, double base) {
    ActKind kind =
        Kinds.of(
            id,
            family,
            rung,
            Kinds.feels(family == ActFamily.CALL ? 1 : 0, null),
            Kinds.SILENT,
            brink.model.DeathDistribution.NONE);
    return new Option(kind, 1, Act.NOBODY, base);
  }

  private static Option shipped(String kind, double base) {
    return new Option(Worlds.kind(kind), 1, Act.NOBODY, base);
  }

  private static Options only(Option option) {
    return new Options(List.of(option), Chooser.TRAITS);
  }

  private static double worth(String kind, Situation situation) {
    return only(shipped(kind, 0.1)).utility(0, situation);
  }

  /** Analytic: utilities (1, 2) give (.268941, .731059). */
  @Test
  void twoOptionsAreChosenWithTheProbabilitiesOfTheLogit() {
    Options options =
        new Options(
            List.of(option("one", ActFamily.CALL, 0, 1), option("two", ActFamily.CALL, 1, 2)),
            Chooser.TRAITS);
    double[] weights = new double[3];
    options.weigh(new Situation(2, 2), weights);
    double both = weights[1] + weights[2];
    assertThat(weights[1] / both).isCloseTo(0.268941, within(1e-6));
    assertThat(weights[2] / both).isCloseTo(0.731059, within(1e-6));
  }

  @Test
  void whatIsNotFeasibleIsNeverChosen() {
    Options options = only(option("strike", ActFamily.STRIKE, 6, 20));
    Situation situation = new Situation(2, 1).feasible(0, false);
    RandomStream random = new RandomStream(3);
    for (int i = 0; i < 1000; i++) {
      assertThat(options.choose(situation, random.uniform(), new double[2]))
          .isEqualTo(Options.HOLD);
    }
  }

  @Test
  void termsAddUpToTheUtility() {
    for (String kind : Worlds.BASELINE.acts().keySet()) {
      Option about = new Option(Worlds.kind(kind), 1, 0, 0.3);
      for (Option option : List.of(shipped(kind, 0.3), about)) {
        Options options = only(option);
        for (Situation s : List.of(Chooser.meant(), Chooser.tense(), new Situation(2, 8))) {
          double sum = options.terms(0, s).stream().mapToDouble(UtilityTerm::value).sum();
          assertThat(sum).as(kind).isCloseTo(options.utility(0, s), within(1e-12));
        }
      }
    }
  }

  /** A base utility is what an option is worth where it is meant; all else are deviations. */
  @Test
  void baseUtilitiesAreWorthThemselvesWhereTheyAreMeant() {
    for (String kind : List.of("air-strike", "capital-strike", "state-salvo", "accuse", "deny")) {
      assertThat(worth(kind, Chooser.meant())).as(kind).isCloseTo(0.1, within(1e-12));
    }
  }

  @Test
  void theWorthOfForceIsTheEquationOfTheModel() {
    double overshoot = -0.2 * (2 * 2 - 2.6 * 2.6);
    double account = 1.5 * (1.1 - Chooser.MEANT);
    double restraint = -4 * (0.5 * 0.6 + 0.3 * 0.7);
    double rest = 0.4 * 0.25 - 1.4 * 0.3 + 0.15 + 0.8 * 0.8 + 1.1 - 3;
    assertThat(worth("capital-strike", Chooser.tense()))
        .isCloseTo(0.1 + overshoot + account + restraint + rest, within(1e-12));
  }

  @Test
  void theWorthOfPressureIsTheEquationOfTheModel() {
    double account = 0.7 * (1.1 - Chooser.MEANT);
    assertThat(worth("accuse", Chooser.tense()))
        .isCloseTo(0.1 + account + 1.1 + 0.15, within(1e-12));
    assertThat(worth("deploy-forces", Chooser.tense()))
        .isCloseTo(0.1 + account + 1.1 + 0.15 - (0.5 * 0.6 + 0.3 * 0.7), within(1e-12));
  }

  @Test
  void theWorthOfACallIsTheEquationOfTheModel() {
    assertThat(worth("appeal", Chooser.tense())).isCloseTo(0.1 + 0.3 * 2, within(1e-12));
    assertThat(worth("endorse", Chooser.tense())).isCloseTo(0.1, within(1e-12));
    assertThat(worth("reject-ceasefire", Chooser.tense())).isCloseTo(0.1 + 0.55, within(1e-12));
  }

  @Test
  void theWorthOfSettlingIsTheEquationOfTheModel() {
    double settling = 0.1 + 0.35 * 1.2 + 1.6 * 0.6 - 0.5 * 1.1;
    assertThat(worth("accept-ceasefire", Chooser.tense()))
        .isCloseTo(settling + 0.45 * 2.5, within(1e-12));
    assertThat(worth("close-matter", Chooser.tense())).isCloseTo(settling, within(1e-12));
    assertThat(worth("stand-down", Chooser.tense())).isCloseTo(settling - 0.4, within(1e-12));
  }

  /** Who has returned more than it received settles the more readily. */
  @Test
  void aCreditMakesSettlingWorthMore() {
    double even = worth("accept-ceasefire", Chooser.meant().account(1, 0, 0));
    assertThat(worth("accept-ceasefire", Chooser.meant().account(1, 0, -0.8)))
        .isCloseTo(even + 0.5 * 0.8, within(1e-12));
  }

  @Test
  void aCallAboutAFoeGrowsWithWhatTheFoeIsOwed() {
    Option licence = new Option(Worlds.kind("endorse"), 1, 0, 0.1);
    double calm = only(licence).utility(0, Chooser.meant().account(0, 0, 0));
    double angry = only(licence).utility(0, Chooser.meant().account(0, 2, 2));
    assertThat(angry - calm).isCloseTo(0.7 * 2, within(1e-12));
    Option offer = new Option(Worlds.kind("offer-ceasefire"), 1, 0, 0.1);
    assertThat(only(offer).utility(0, Chooser.meant().account(0, 2, 2)))
        .isCloseTo(only(offer).utility(0, Chooser.meant()), within(1e-12));
  }

  @Test
  void anOccasionThatACallGaveOpensNoStrike() {
    Options options =
        new Options(
            List.of(
                option("call", ActFamily.CALL, 1, 0.3),
                option("accuse", ActFamily.PRESSURE, 2, -0.2),
                option("strike", ActFamily.STRIKE, 7, 5)),
            Chooser.TRAITS);
    double[] weights = new double[4];
    options.weigh(Chooser.tense().answering(1, true), weights);
    assertThat(weights[1]).isPositive();
    assertThat(weights[2]).isPositive();
    assertThat(weights[3]).isZero();
    options.weigh(Chooser.tense().answering(1, false), weights);
    assertThat(weights[3]).isPositive();
  }

  @Test
  void whatAnswersTheSenderOfAnActGainsAndACallGivesNobodyToAnswer() {
    Situation unprovoked = Chooser.tense().answering(Situation.NOBODY, false);
    for (String kind : List.of("air-strike", "threaten")) {
      double worth = worth(kind, unprovoked);
      assertThat(worth(kind, Chooser.tense())).isCloseTo(worth + 1.1, within(1e-12));
      assertThat(worth(kind, Chooser.tense().answering(0, false))).isCloseTo(worth, within(1e-12));
    }
    assertThat(worth("threaten", Chooser.tense().answering(1, true)))
        .isCloseTo(worth("threaten", unprovoked), within(1e-12));
  }

  @Test
  void optionsStandInOrderOfSeverityWhateverTheOrderGiven() {
    Option low = option("z", ActFamily.CALL, 1, 0);
    Option high = option("a", ActFamily.STRIKE, 7, 0);
    assertThat(new Options(List.of(high, low), Chooser.TRAITS).get(0)).isEqualTo(low);
    assertThat(new Options(List.of(low, high), Chooser.TRAITS).get(0)).isEqualTo(low);
  }

  @Test
  void anActorWithoutOptionsHolds() {
    Options none = new Options(List.of(), Chooser.TRAITS);
    assertThat(none.choose(Chooser.tense(), 0.999, new double[1])).isEqualTo(Options.HOLD);
  }

  @Test
  void restraintLowersTheWorthOfForce() {
    double before = worth("capital-strike", Chooser.tense());
    assertThat(worth("capital-strike", Chooser.tense().deterred(1, 2))).isLessThan(before);
    assertThat(worth("capital-strike", Chooser.tense().general(7, 0.9))).isLessThan(before);
    assertThat(worth("capital-strike", Chooser.tense().general(7, -0.2))).isGreaterThan(before);
    assertThat(worth("capital-strike", Chooser.tense().front(1, false, -0.4)))
        .isCloseTo(before + 3, within(1e-12));
    assertThat(worth("capital-strike", Chooser.tense().spent(1.2, 2.5, -1))).isLessThan(before);
  }
}
