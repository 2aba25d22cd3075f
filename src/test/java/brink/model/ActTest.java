package brink.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActTest {
  private static final Deed DEED = new Deed(7, 3, 12.5, Worlds.kind("appeal"), 2, 4, 1, 1);

  private static List<Act> all(Deed deed) {
    return List.of(
        new Call(deed), new Pressure(deed), new Strike(deed, 9, 2, Attribution.OPEN, true));
  }

  @Test
  void everyActTellsItsDeed() {
    assertThat(all(DEED))
        .allSatisfy(
            act -> {
              assertThat(act.key()).isEqualTo(7);
              assertThat(act.parent()).isEqualTo(3);
              assertThat(act.day()).isEqualTo(12.5);
              assertThat(act.kind()).isSameAs(DEED.kind());
              assertThat(act.actor()).isEqualTo(2);
              assertThat(act.target()).isEqualTo(4);
              assertThat(act.about()).isEqualTo(1);
              assertThat(act.rung()).isEqualTo(1);
            });
  }

  @Test
  void aDeedOnAnotherRungDiffersInNothingElse() {
    for (int rung = 0; rung < Ladder.RUNGS; rung++) {
      assertThat(DEED.at(rung).rung()).isEqualTo(rung);
      assertThat(DEED.at(rung)).usingRecursiveComparison().ignoringFields("rung").isEqualTo(DEED);
      assertThat(DEED.at(rung).at(1)).isEqualTo(DEED);
    }
  }

  @Test
  void actsOfDifferentFamiliesAreNeverEqual() {
    assertThat(all(DEED)).doesNotHaveDuplicates();
    assertThat(new Call(DEED)).isEqualTo(new Call(DEED.at(1))).isNotEqualTo(new Call(DEED.at(2)));
  }

  /** Places count from 0 and keys are never 0, so neither can be taken for an actor or an act. */
  @Test
  void nobodyIsNoActorAndNothingIsNoAct() {
    assertThat(Act.NOBODY).isNegative();
    assertThat(Act.SPONTANEOUS).isZero();
  }

  @Test
  void everyActIsACallPressureOrAStrike() {
    assertThat(Act.class.getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("Call", "Pressure", "Strike");
    assertThat(ActFamily.values()).hasSameSizeAs(Act.class.getPermittedSubclasses());
  }

  @Test
  void posturesStandInOrderOfSeverity() {
    assertThat(Posture.values()).hasSize(Posture.COUNT);
    assertThat(Arrays.stream(Posture.values()).map(Posture::level)).containsExactly(0, 1, 2, 3);
    assertThat(Posture.values())
        .containsExactly(
            Posture.HOLD_FIRE, Posture.ATTRITION, Posture.CAMPAIGN, Posture.GROUND_WAR);
  }
}
