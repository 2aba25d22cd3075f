package brink.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class HorizonTest {
  private static final LocalDate START = LocalDate.of(2024, 7, 27);
  private static final Horizon WEEK = new Horizon(START, 7);

  @Test
  void aDateIsTheWholeDay() {
    assertThat(WEEK.startOf(START)).isZero();
    assertThat(WEEK.endOf(START)).isEqualTo(1);
    assertThat(WEEK.startOf(LocalDate.of(2024, 8, 2))).isEqualTo(6);
    assertThat(WEEK.startOf(LocalDate.of(2024, 7, 25))).isEqualTo(-2);
    assertThat(WEEK.date(6)).isEqualTo(WEEK.end()).isEqualTo("2024-08-02");
  }

  @Test
  void bothEndsAreDays() {
    assertThat(Horizon.of(START, START)).isEqualTo(new Horizon(START, 1));
    assertThat(Horizon.of(START, LocalDate.of(2024, 9, 25)).days()).isEqualTo(61);
    assertThat(WEEK.holds(START)).isTrue();
    assertThat(WEEK.holds(WEEK.end())).isTrue();
    assertThat(WEEK.holds(START.minusDays(1))).isFalse();
    assertThat(WEEK.holds(WEEK.end().plusDays(1))).isFalse();
  }

  @Test
  void nothingAfterTheLastDayCounts() {
    assertThat(WEEK.endBy(null)).isEqualTo(7);
    assertThat(WEEK.endBy(LocalDate.of(2024, 7, 28))).isEqualTo(2);
    assertThat(WEEK.endBy(LocalDate.of(2024, 9, 1))).isEqualTo(7);
  }

  @Test
  void aMomentIsAPartOfItsDay() {
    assertThat(WEEK.timeOf(LocalDateTime.of(2024, 7, 28, 18, 0))).isEqualTo(1.75);
  }
}
