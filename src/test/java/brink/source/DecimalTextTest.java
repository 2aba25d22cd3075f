package brink.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  @ParameterizedTest
  @CsvSource({"0,0", "-0.25,-0.25", "+1,1", ".5,0.5", "5.,5", "1e-3,0.001", "061,61", "-0,0"})
  void readsDecimalNumbers(String text, double value) {
    assertThat(DecimalText.of(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1 ",
        "0x1p0",
        "1d",
        "1f",
        "1D",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "1,5",
        "1_000",
        "\u0661",
        "e3",
        ".",
        "-",
        "1e",
        "--1",
        "1e1.5"
      })
  void takesNothingElseForANumber(String text) {
    assertThat(DecimalText.of(text)).isNull();
    assertThat(DecimalText.whole(text)).isNull();
  }

  @Test
  void aNumberOfAThousandDigitsIsNone() {
    assertThat(DecimalText.of("1".repeat(1000))).isNull();
    assertThat(DecimalText.of("0." + "1".repeat(98))).isEqualTo(1.0 / 9);
  }

  @Test
  void wholeNumbersFit64Bits() {
    assertThat(DecimalText.whole("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(DecimalText.whole("9223372036854775808")).isNull();
    assertThat(DecimalText.whole("1.0")).isNull();
  }
}
