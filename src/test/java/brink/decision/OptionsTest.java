package brink.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Coding;
import brink.model.DeathDistribution;
import brink.model.Harm;
import brink.model.Kinds;
import brink.model.Salvo;
import brink.model.ThirdParty;
import brink.model.UtilityTerm;
import brink.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Traits TRAITS = new Traits(1, 0.2, 0.5, 0.3, 0.4, 1, 3, 0.3, 0.6, 0.4);

  private static ActKind kind(String id, ActFamily family, int rung, double pressure) {
    DeathDistribution deaths =
        family == ActFamily.STRIKE
            ? new DeathDistribution(0, 5, 1, 0, 2.5)
            : DeathDistribution.NONE;
    return new ActKind(
        id,
        id,
        family,
        new Coding("000", "none", 0),
        rung,
        false,
        ThirdParty.NONE,
        Kinds.feels(pressure, null),
        Kinds.SILENT,
        new Harm(deaths, Salvo.NONE),
        1,
        0,
        0.5);
  }

  private static Option option(String id, ActFamily family, int rung, double base) {
    return new Option(
        kind(id, family, rung, family == ActFamily.CALL ? 1 : 0), 1, Act.NOBODY, base);
  }

  private static Traits withRationality(double lambda) {
    return new Traits(lambda, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  private static Situation tense() {
    return new Situation(2, 8)
        .general(7, 0.6)
        .aim(1, 5)
        .deterred(1, 0.7)
        .truce(1, true)
        .promise(1, 0.8, 7)
        .talk(1, 0.9, 0.4);
  }

  /** Analytic: utilities (1, 2), lambda 1 give (.268941, .731059). */
  @Test
  void twoOptionsAreChosenWithTheProbabilitiesOfTheLogit() {
    Options options =
        new Options(
            List.of(option("one", ActFamily.CALL, 0, 1), option("two", ActFamily.CALL, 1, 2)),
            withRationality(1));
    double[] weights = new double[3];
    options.weigh(new Situation(2, 2), weights);
    double both = weights[1] + weights[2];
    assertThat(weights[1] / both).isCloseTo(0.268941, within(1e-6));
    assertThat(weights[2] / both).isCloseTo(0.731059, within(1e-6));
  }

  @Test
  void zeroRationalityChoosesUniformly() {
    Options options =
        new Options(
            List.of(
                option("one", ActFamily.CALL, 0, 9),
                option("two", ActFamily.STRIKE, 7, -9),
                option("three", ActFamily.PRESSURE, 3, 0)),
            withRationality(0));
    double[] weights = new double[4];
    assertThat(options.weigh(tense(), weights)).isEqualTo(4);
    assertThat(weights).containsOnly(1);
  }

  @Test
  void whatIsNotFeasibleIsNeverChosen() {
    Options options =
        new Options(List.of(option("strike", ActFamily.STRIKE, 6, 20)), withRationality(1));
    Situation situation = new Situation(2, 1).feasible(0, false);
    RandomStream random = new RandomStream(3);
    for (int i = 0; i < 1000; i++) {
      assertThat(options.choose(situation, random.uniform(), new double[2]))
          .isEqualTo(Options.HOLD);
    }
  }

  @Test
  void whatIsNotFeasibleIsNotChosenEvenAtZeroRationality() {
    Options options =
        new Options(List.of(option("strike", ActFamily.STRIKE, 6, 20)), withRationality(0));
    double[] weights = new double[2];
    options.weigh(new Situation(2, 1).feasible(0, false), weights);
    assertThat(weights).containsExactly(1, 0);
  }

  @Test
  void termsAddUpToTheUtility() {
    Options options =
        new Options(
            List.of(
                option("call", ActFamily.CALL, 1, 0.3),
                option("accuse", ActFamily.PRESSURE, 2, -0.2),
                option("strike", ActFamily.STRIKE, 7, 0.1)),
            TRAITS);
    for (int o = 0; o < options.size(); o++) {
      double sum = options.terms(o, tense()).stream().mapToDouble(UtilityTerm::value).sum();
      assertThat(sum).isCloseTo(options.utility(o, tense()), within(1e-12));
    }
  }

  @Test
  void utilityIsTheEquationOfTheModel() {
    Options options = new Options(List.of(option("strike", ActFamily.STRIKE, 7, 0.1)), TRAITS);
    double severity = -0.2 * 4;
    double restraint = -4 * (0.5 * 0.6 + 0.3 * 0.7);
    double cost = -0.4 * (0.5 + Math.log(6));
    double promise = 1 * 0.8;
    assertThat(options.utility(0, tense()))
        .isCloseTo(0.1 + severity + restraint + cost + promise - 3, within(1e-12));
    Options calls = new Options(List.of(option("call", ActFamily.CALL, 1, 0.3)), TRAITS);
    assertThat(calls.utility(0, tense()))
        .isCloseTo(0.3 + 0.3 * 3 + 0.6 * 0.9 - 0.4 * 0.4, within(1e-12));
  }

  @Test
  void optionsStandInOrderOfSeverityWhateverTheOrderGiven() {
    Option low = option("z", ActFamily.CALL, 1, 0);
    Option high = option("a", ActFamily.STRIKE, 7, 0);
    assertThat(new Options(List.of(high, low), TRAITS).get(0)).isEqualTo(low);
    assertThat(new Options(List.of(low, high), TRAITS).get(0)).isEqualTo(low);
  }

  @Test
  void anActorWithoutOptionsHolds() {
    Options none = new Options(List.of(), TRAITS);
    assertThat(none.choose(tense(), 0.999, new double[1])).isEqualTo(Options.HOLD);
  }

  @Test
  void moreDeterrenceNeverRaisesTheWorthOfForce() {
    Options options = new Options(List.of(option("strike", ActFamily.STRIKE, 7, 0.1)), TRAITS);
    double before = options.utility(0, tense());
    assertThat(options.utility(0, tense().deterred(1, 2))).isLessThan(before);
    assertThat(options.utility(0, tense().general(7, 0.9))).isLessThan(before);
    assertThat(options.utility(0, tense().truce(1, false))).isGreaterThan(before);
  }
}
