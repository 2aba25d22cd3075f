package brink.table;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Rounding;
import brink.random.RandomStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.0,0",
    "3,3",
    "-3,-3",
    "0.5,0.5",
    "-0.25,-0.25",
    "12.000001,12.000001",
    "0.1,0.1",
    "1e-7,0",
    "-1e-7,0",
    "0.0000005,0.000001",
    "-0.0000005,-0.000001",
    "0.0078125,0.007813",
    "20.3050005,20.305001",
    "0.0000015,0.000002",
    "123456789.123456,123456789.123456",
    "1e15,1000000000000000",
    "1.5e300,1500000000000000052504760255204420248704468581108159154915854115111802457988908195786371375080447854045104307712",
    "-2e10,-20000000000"
  })
  void numbersHaveSixDecimalsAtMost(double value, String text) {
    String expected = text.length() > 40 ? new BigDecimal(value).toPlainString() : text;
    assertThat(Decimal.text(value)).isEqualTo(expected);
  }

  @Test
  void whatIsNotFiniteIsAnEmptyCell() {
    assertThat(Decimal.text(Double.NaN)).isEmpty();
    assertThat(Decimal.text(Double.POSITIVE_INFINITY)).isEmpty();
    assertThat(Decimal.text(Double.NEGATIVE_INFINITY)).isEmpty();
  }

  @Test
  void agreesWithTheRoundingOfPages() {
    RandomStream random = new RandomStream(1);
    for (int i = 0; i < 20_000; i++) {
      double value = (random.uniform() - 0.5) * 2000;
      double tie = StrictMath.rint(value * 1e6) / 1e6 + 5e-7;
      for (double any : new double[] {value, tie, 1e6 * value}) {
        BigDecimal right = Rounding.of(any, Rounding.TABLE).stripTrailingZeros();
        assertThat(Decimal.text(any)).isEqualTo(right.toPlainString());
      }
    }
  }
}
