package brink.simulation;

import static brink.simulation.Parts.HEZBOLLAH;
import static brink.simulation.Parts.IRAN;
import static brink.simulation.Parts.ISRAEL;
import static brink.simulation.Parts.N;
import static brink.simulation.Parts.TABLES;
import static brink.simulation.Parts.US;
import static brink.simulation.Parts.strike;
import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Call;
import brink.run.Pair;
import org.junit.jupiter.api.Test;

class RungsTest {
  private final Rungs rungs = new Rungs(TABLES.world().ladder(), N, 61);

  @Test
  void pairsStepUpAtOnceAndDownAfterTwoDays() {
    rungs.see(strike("air-strike", ISRAEL, HEZBOLLAH, 3.5, 6, 1), false);
    byte[] days = rungs.pairsByDay()[Pair.place(ISRAEL, HEZBOLLAH, N)];
    assertThat(days[2]).isEqualTo((byte) Rungs.ROUTINE);
    assertThat(days[3]).isEqualTo((byte) 6);
    assertThat(days[5]).isEqualTo((byte) 6);
    assertThat(days[6]).isEqualTo((byte) Rungs.ROUTINE);
    assertThat(rungs.system(5.4)).isEqualTo(6);
    assertThat(rungs.system(5.6)).isEqualTo(Rungs.ROUTINE);
    assertThat(rungs.firstAt(6)).isEqualTo(3.5);
    assertThat(rungs.firstAt(7)).isNaN();
  }

  @Test
  void aDayOfFireBelongsToTheDayThatIsOver() {
    rungs.see(strike("rocket-fire", HEZBOLLAH, ISRAEL, 1, 5, 0), true);
    assertThat(rungs.systemByDay()[0]).isEqualTo((byte) 5);
    rungs.see(strike("rocket-fire", HEZBOLLAH, ISRAEL, 61, 6, 3), true);
    assertThat(rungs.systemByDay()[60]).isEqualTo((byte) 6);
  }

  /** Israel and Hezbollah kill each other; Israel and Iran, the second pair, make it regional. */
  @Test
  void twoPairsThatStrikeBothWaysWithinThreeDaysAreARegionalWar() {
    rungs.see(strike("targeted-killing", ISRAEL, HEZBOLLAH, 1, 7, 3), false);
    rungs.see(strike("rocket-fire", HEZBOLLAH, ISRAEL, 2, 6, 3), true);
    rungs.see(strike("announced-salvo", IRAN, ISRAEL, 2.5, 8, 0), false);
    rungs.see(new Call(Parts.deed("appeal", US, ISRAEL, 2.6, 1)), false);
    assertThat(rungs.firstAt(8)).isEqualTo(2.5);
    assertThat(rungs.firstAt(9)).isNaN();
    rungs.see(strike("targeted-killing", ISRAEL, IRAN, 3.9, 7, 1), false);
    assertThat(rungs.firstAt(9)).isEqualTo(3.9);
    assertThat(rungs.system(4)).isEqualTo(9);
    rungs.see(strike("targeted-killing", ISRAEL, HEZBOLLAH, 9, 7, 2), false);
    assertThat(rungs.system(9)).isEqualTo(7);
  }

  @Test
  void whatNobodyAnsweredIsNoRegionalWarHoweverManyAreStruck() {
    rungs.see(strike("targeted-killing", ISRAEL, HEZBOLLAH, 1, 7, 3), false);
    rungs.see(strike("targeted-killing", ISRAEL, IRAN, 1.1, 7, 3), false);
    rungs.see(strike("rocket-fire", HEZBOLLAH, ISRAEL, 1.2, 6, 3), false);
    assertThat(rungs.firstAt(9)).isNaN();
  }

  @Test
  void fireThatKillsNobodyMakesNoBelligerent() {
    rungs.see(strike("targeted-killing", ISRAEL, HEZBOLLAH, 1, 7, 3), false);
    rungs.see(strike("rocket-fire", HEZBOLLAH, ISRAEL, 1.2, 6, 0), false);
    rungs.see(strike("targeted-killing", ISRAEL, IRAN, 1.4, 7, 3), false);
    rungs.see(strike("state-salvo", IRAN, ISRAEL, 1.6, 8, 0), false);
    assertThat(rungs.firstAt(9)).isNaN();
    rungs.see(strike("rocket-fire", HEZBOLLAH, ISRAEL, 1.8, 6, 1), false);
    assertThat(rungs.firstAt(9)).isEqualTo(1.8);
  }

  @Test
  void pairsAreNumberedInOrder() {
    int place = 0;
    for (int i = 0; i < N; i++) {
      for (int j = i + 1; j < N; j++) {
        assertThat(Pair.place(i, j, N)).isEqualTo(place);
        assertThat(Pair.place(j, i, N)).isEqualTo(place++);
      }
    }
  }
}
