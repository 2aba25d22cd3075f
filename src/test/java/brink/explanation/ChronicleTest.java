package brink.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Act;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static final Chronicle RUN = Told.BASELINE.chronicle(17);

  @Test
  void actsAreNumberedInOrderOfTimeAndCausesComeFirst() {
    double day = 0;
    for (int n = 1; n <= RUN.moments().size(); n++) {
      ChronicleEntry moment = RUN.moment(n);
      assertThat(moment.number()).isEqualTo(n);
      assertThat(moment.cause()).isBetween(0, n - 1);
      assertThat(moment.act().day()).isGreaterThanOrEqualTo(day);
      day = moment.act().day();
    }
  }

  @Test
  void aReactionKnowsTheActThatGaveItOccasion() {
    for (ChronicleEntry moment : RUN.moments()) {
      if (moment.act().parent() == Act.SPONTANEOUS) {
        assertThat(moment.cause()).isZero();
      } else {
        assertThat(RUN.moment(moment.cause()).act().key()).isEqualTo(moment.act().parent());
        assertThat(RUN.setOff(moment.cause())).contains(moment);
      }
    }
  }

  @Test
  void chainsRunFromAFirstCauseToTheAct() {
    for (ChronicleEntry moment : RUN.moments()) {
      List<ChronicleEntry> chain = RUN.chain(moment.number());
      assertThat(chain.get(0).cause()).isZero();
      assertThat(chain).endsWith(moment);
      for (int i = 1; i < chain.size(); i++) {
        assertThat(chain.get(i).cause()).isEqualTo(chain.get(i - 1).number());
      }
    }
  }

  @Test
  void descendantsAreTheActsWhoseChainHoldsTheAct() {
    for (ChronicleEntry moment : RUN.moments()) {
      long below =
          RUN.moments().stream()
              .filter(other -> !other.equals(moment))
              .filter(other -> RUN.chain(other.number()).contains(moment))
              .count();
      assertThat(RUN.descendants(moment.number())).isEqualTo((int) below);
    }
  }

  @Test
  void whatNobodyChoseHasNoDecision() {
    for (ChronicleEntry moment : RUN.moments()) {
      boolean given = moment.act().kind().id().equals("rocket-fire") && moment.act().day() == 0.625;
      assertThat(moment.decision() == null).isEqualTo(given || moment.act().dailyFire());
    }
  }

  @Test
  void ceasefiresAreThoseOfTheOutcome() {
    int place = Told.BASELINE.outcome("ceasefire");
    int ceasefires = 0;
    for (int i = 0; i < 200; i++) {
      Chronicle chronicle = Told.BASELINE.chronicle(i);
      boolean told = !chronicle.ceasefires().isEmpty();
      assertThat(told).isEqualTo(chronicle.history().record().outcome(place) == 1);
      ceasefires += told ? 1 : 0;
    }
    assertThat(ceasefires).isPositive();
  }
}
