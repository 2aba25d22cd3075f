package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Horizon;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodedEventTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 4);

  @Test
  void theMiddleOfADayIsItsNoon() {
    DateRange day = new DateRange(DAY, DAY, DateBasis.STATED);
    assertThat(day.in(new Horizon(DAY, 1)).middle()).isEqualTo(0.5);
    assertThat(day.in(new Horizon(DAY.plusDays(2), 1)).middle()).isEqualTo(-1.5);
  }

  @Test
  void theMiddleOfAWeekIsTheNoonOfItsFourthDay() {
    DateRange week = new DateRange(DAY, DAY.plusDays(6), DateBasis.VAGUE);
    assertThat(week.in(new Horizon(DAY, 1)).middle()).isEqualTo(3.5);
  }

  @Test
  void anIntervalThatEndsBeforeItBeginsIsAProblem() {
    DateRange range = new DateRange(DAY, DAY.minusDays(1), DateBasis.INFERRED);
    assertThat(range.problems()).containsExactly("min 2024-08-04 is after max 2024-08-03");
  }

  @Test
  void aMagnitudeMayLackAnUpperBoundButNotLieBelowItself() {
    assertThat(new Magnitude(51, null).problems()).isEmpty();
    assertThat(new Magnitude(51, 50).problems()).containsExactly("min 51 is greater than max 50");
  }

  @Test
  void onlyWhatIsDoneOrSaidCanBeAnAct() {
    assertThat(EventKind.ACTION.canBeAct()).isTrue();
    assertThat(EventKind.STATEMENT.canBeAct()).isTrue();
    assertThat(EventKind.FORECAST.canBeAct()).isFalse();
    assertThat(EventKind.INTENTION.canBeAct()).isFalse();
  }
}
