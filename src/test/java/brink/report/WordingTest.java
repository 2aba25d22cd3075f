package brink.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void putsThousandsApart() {
    assertThat(Wording.grouped(0)).isEqualTo("0");
    assertThat(Wording.grouped(999)).isEqualTo("999");
    assertThat(Wording.grouped(1_000)).isEqualTo("1,000");
    assertThat(Wording.grouped(1_234_567)).isEqualTo("1,234,567");
    assertThat(Wording.grouped(-123)).isEqualTo("-123");
    assertThat(Wording.grouped(-1_234)).isEqualTo("-1,234");
  }

  @Test
  void roundsToDecimalsAndDashesWhatIsNoNumber() {
    assertThat(Wording.fixed(2.345, 1)).isEqualTo("2.3");
    assertThat(Wording.fixed(22.5, 0)).isEqualTo("23");
    assertThat(Wording.fixed(20.305, 2)).isEqualTo("20.31");
    assertThat(Wording.fixed(2, 2)).isEqualTo("2.00");
    assertThat(Wording.fixed(-2_676_123.46, 1)).isEqualTo("-2,676,123.5");
    assertThat(Wording.fixed(-123.4, 0)).isEqualTo("-123");
    assertThat(Wording.fixed(Double.NaN, 2)).isEqualTo("–");
    assertThat(Wording.fixed(Double.POSITIVE_INFINITY, 2)).isEqualTo("–");
  }

  @Test
  void neverRoundsAShareToImpossibleOrCertain() {
    assertThat(Wording.percent(0)).isEqualTo("0.0 %");
    assertThat(Wording.percent(1)).isEqualTo("100.0 %");
    assertThat(Wording.percent(0.0001)).isEqualTo("<0.1 %");
    assertThat(Wording.percent(0.9999)).isEqualTo(">99.9 %");
    assertThat(Wording.percent(0.034)).isEqualTo("3.4 %");
    assertThat(Wording.percent(0.421)).isEqualTo("42.1 %");
    assertThat(Wording.percent(0.951)).isEqualTo("95.1 %");
    assertThat(Wording.percent(Double.NaN)).isEqualTo("– %");
  }

  @Test
  void writesChangesWithASignUnlessTheyAreNothing() {
    assertThat(Wording.change(0.0215)).isEqualTo("+2.2");
    assertThat(Wording.change(-0.0028)).isEqualTo("-0.3");
    assertThat(Wording.change(-0.0004)).isEqualTo("0.0");
    assertThat(Wording.change(0.0004)).isEqualTo("0.0");
    assertThat(Wording.change(Double.NaN)).isEqualTo("–");
  }

  @Test
  void choosesDecimalsOnceForAColumn() {
    assertThat(Wording.decimals(DoubleStream.of(3, 4, Double.NaN), 1)).isZero();
    assertThat(Wording.decimals(DoubleStream.of(3, 4.5, 100), 1)).isEqualTo(1);
    assertThat(Wording.decimals(DoubleStream.of(3, 4.04, 1200), 1)).isZero();
    assertThat(Wording.decimals(DoubleStream.of(0.05, 0.125), 4)).isEqualTo(3);
    assertThat(Wording.decimals(DoubleStream.empty(), 2)).isZero();
  }

  @Test
  void writesSpansOfDaysShortly() {
    LocalDate day = LocalDate.of(2024, 7, 27);
    assertThat(Wording.days(day, day)).isEqualTo("27 Jul 2024");
    assertThat(Wording.days(day, day.plusDays(2))).isEqualTo("27–29 Jul 2024");
    assertThat(Wording.days(day, day.plusDays(9))).isEqualTo("27 Jul – 5 Aug 2024");
    assertThat(Wording.days(day, day.plusYears(1))).isEqualTo("27 Jul 2024 – 27 Jul 2025");
  }

  @Test
  void cutsLongTextsAtAWordWhereOneIsNear() {
    assertThat(Wording.shortened("short", 5)).isEqualTo("short");
    assertThat(Wording.shortened("decapitation, capital or mass", 20)).isEqualTo("decapitation…");
    assertThat(Wording.shortened("abcdefghijklmnop", 8)).isEqualTo("abcdefg…");
    assertThat(Wording.shortened("abcdefghijklmnop", 8)).hasSize(8);
    assertThat(Wording.shortened("a text", -6)).isEqualTo("a…");
    assertThat(Wording.shortened("", -6)).isEmpty();
    assertThat(Wording.shortened("abc\uD83D\uDE80def", 5)).isEqualTo("abc…");
    assertThat(Wording.shortened("\uD83D\uDE80\uD83D\uDE80", 2)).isEqualTo("…");
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Wording.grouped(1_234_567)).isEqualTo("1,234,567");
      assertThat(Wording.fixed(2.5, 1)).isEqualTo("2.5");
    } finally {
      Locale.setDefault(before);
    }
  }
}
