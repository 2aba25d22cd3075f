package brink.simulation;

import static brink.simulation.Parts.HEZBOLLAH;
import static brink.simulation.Parts.IRAN;
import static brink.simulation.Parts.ISRAEL;
import static brink.simulation.Parts.N;
import static brink.simulation.Parts.PLOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.AccountTerms;
import brink.model.Attribution;
import brink.model.Deed;
import brink.model.Strike;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private static final CompiledWorld TABLES =
      Parts.tables(
          "actors.israel.misperception=0",
          "actors.hezbollah.misperception=0",
          "actors.iran.misperception=0");
  private static final AccountTerms TERMS = TABLES.world().dynamics().account();
  private static final double GAMMA = TERMS.returnShare();

  private final Accounts accounts = new Accounts(TABLES);

  private void enter(CompiledWorld tables, int actor, int target, double day, double severity) {
    Deed deed = Parts.deed("air-strike", actor, target, day, 6);
    accounts.enter(tables, PLOT.actorIndex(), strike(deed, false), severity);
  }

  private static Strike strike(Deed deed, boolean dailyFire) {
    return new Strike(deed, 0, 0, Attribution.CLAIMED, dailyFire);
  }

  private void enter(int actor, int target, double day, double severity) {
    enter(TABLES, actor, target, day, severity);
  }

  private double owed(int i, int j, double day) {
    double[] balances = new double[N];
    accounts.balances(TABLES, i, day, balances);
    return balances[j];
  }

  @Test
  void whatIsDoneIsOwedOnTwoTimeScales() {
    enter(ISRAEL, HEZBOLLAH, 1, 2);
    assertThat(owed(HEZBOLLAH, ISRAEL, 1)).isCloseTo(2, within(1e-12));
    double w = TERMS.longShare();
    double left =
        (1 - w) * Math.exp(-6 / TERMS.accountDays()) + w * Math.exp(-6 / TERMS.longAccountDays());
    assertThat(owed(HEZBOLLAH, ISRAEL, 7)).isCloseTo(2 * left, within(1e-12));
    assertThat(Accounts.left(TERMS, 6)).isCloseTo(left, within(1e-12));
    assertThat(Accounts.left(TERMS, 0)).isCloseTo(1, within(1e-12));
  }

  @Test
  void aReturnSettlesNearlyAllOfWhatItAnswers() {
    enter(ISRAEL, HEZBOLLAH, 1, 2);
    enter(HEZBOLLAH, ISRAEL, 1, 2);
    assertThat(owed(HEZBOLLAH, ISRAEL, 1)).isCloseTo(2 * (1 - GAMMA), within(1e-12));
    assertThat(owed(ISRAEL, HEZBOLLAH, 1)).isCloseTo(2 - 2 * GAMMA, within(1e-12));
  }

  @Test
  void anAggressorsOwnBlowsGiveItNoMoreThanTheLimitOfCredit() {
    enter(ISRAEL, HEZBOLLAH, 1, 40);
    assertThat(owed(ISRAEL, HEZBOLLAH, 1)).isCloseTo(-TERMS.creditLimit(), within(1e-12));
    enter(HEZBOLLAH, ISRAEL, 1, 3);
    assertThat(owed(ISRAEL, HEZBOLLAH, 1)).isCloseTo(3 - TERMS.creditLimit(), within(1e-12));
  }

  @Test
  void whatIsDoneToAnAllyIsFeltInPart() {
    enter(ISRAEL, HEZBOLLAH, 1, 2);
    double share = TABLES.share(IRAN, HEZBOLLAH);
    assertThat(share).isBetween(0.05, 0.95);
    assertThat(owed(IRAN, ISRAEL, 1)).isCloseTo(2 * share, within(1e-12));
  }

  @Test
  void andWhatAnAllyReturnsSettlesInPart() {
    enter(ISRAEL, IRAN, 1, 2);
    double before = owed(IRAN, ISRAEL, 1);
    enter(HEZBOLLAH, ISRAEL, 1, 1);
    double share = TABLES.share(IRAN, HEZBOLLAH);
    assertThat(owed(IRAN, ISRAEL, 1)).isCloseTo(before - GAMMA * share, within(1e-12));
  }

  @Test
  void aDayOfFireCountsInFullAsAReturn() {
    enter(ISRAEL, HEZBOLLAH, 1, 2);
    Deed fire = Parts.deed("rocket-fire", HEZBOLLAH, ISRAEL, 1, 5);
    double severity = 0.5 / TERMS.fireWeight();
    accounts.enter(TABLES, PLOT.actorIndex(), strike(fire, true), severity);
    assertThat(owed(HEZBOLLAH, ISRAEL, 1)).isCloseTo(1.5, within(1e-12));
  }

  @Test
  void closingTheMatterSettlesWhatIsOwedAndKeepsACredit() {
    enter(ISRAEL, HEZBOLLAH, 1, 2);
    accounts.close(HEZBOLLAH, ISRAEL);
    assertThat(owed(HEZBOLLAH, ISRAEL, 1)).isZero();
    double credit = owed(ISRAEL, HEZBOLLAH, 1);
    assertThat(credit).isNegative();
    accounts.close(ISRAEL, HEZBOLLAH);
    assertThat(owed(ISRAEL, HEZBOLLAH, 1)).isEqualTo(credit);
  }

  /** An error of sigma rungs in reading is a factor exp(kappa sigma z) of severity. */
  @Test
  void whoMisreadsIsOwedMoreOrLessThanWasDone() {
    CompiledWorld misread = Parts.tables("actors.hezbollah.misperception=0.5");
    enter(misread, ISRAEL, HEZBOLLAH, 1, 2);
    assertThat(owed(HEZBOLLAH, ISRAEL, 1)).isNotCloseTo(2, within(0.01)).isBetween(0.5, 8.0);
    assertThat(owed(ISRAEL, HEZBOLLAH, 1))
        .as("who struck knows what it did")
        .isCloseTo(-2 * GAMMA, within(1e-12));
  }
}
