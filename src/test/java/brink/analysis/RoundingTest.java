package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  @ParameterizedTest
  @CsvSource({
    "22.5,0,23",
    "23.5,0,24",
    "62.5,0,63",
    "-22.5,0,-23",
    "20.305,2,20.31",
    "20.315,2,20.32",
    "1.005,2,1.01",
    "2.675,2,2.68",
    "0.15,1,0.2",
    "0.25,1,0.3",
    "2,2,2.00",
    "-0.04,1,0.0",
    "123456789.125,2,123456789.13",
    "1e22,0,10000000000000000000000",
    "0.0000005,6,0.000001",
    "0.00000025,7,0.0000003"
  })
  void halvesOfTheDecimalGoUp(double value, int decimals, String text) {
    assertThat(Rounding.of(value, decimals).toPlainString()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.225,0,23",
    "0.625,0,63",
    "0.285,0,29",
    "0.575,0,58",
    "0.0005,1,0.1",
    "0.20305,1,20.3",
    "-0.0215,1,-2.2",
    "1,1,100.0"
  })
  void sharesAreRoundedAsPerCents(double share, int decimals, String text) {
    assertThat(Rounding.percent(share, decimals).toPlainString()).isEqualTo(text);
  }

  @Test
  void whatIsShownIsWhatAReaderOfTheTableGets() {
    for (int k = 0; k <= 8_000; k++) {
      double share = k / 8_000.0;
      double inTable = Rounding.of(share, Rounding.TABLE).doubleValue();
      for (int decimals = 0; decimals <= 2; decimals++) {
        BigDecimal shown = Rounding.percent(share, decimals);
        assertThat(shown).isEqualTo(Rounding.percent(inTable, decimals));
        assertThat(Rounding.of(100 * share, decimals)).isEqualTo(shown);
      }
    }
  }

  @Test
  void wholeNumbersAndSignificantDigitsGoUpToo() {
    assertThat(Rounding.whole(2.5)).isEqualTo(3);
    assertThat(Rounding.whole(-2.5)).isEqualTo(-3);
    assertThat(Rounding.significant(0.00175, 2)).isEqualTo("0.0018");
    assertThat(Rounding.significant(0.00165, 2)).isEqualTo("0.0017");
    assertThat(Rounding.significant(1250, 2)).isEqualTo("1300");
    assertThat(Rounding.significant(0, 2)).isEqualTo("0");
  }
}
