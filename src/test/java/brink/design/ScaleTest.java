package brink.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.parameter.Parameter;
import brink.parameter.Prior;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  private static Parameter parameter(Prior prior, double min, double max, boolean whole) {
    double value = Math.max(min, Math.min(max, 1));
    return new Parameter("a.b", value, "-", min, max, whole, prior, null, "", "", null);
  }

  @Test
  void logarithmicRangeMultiplies() {
    Scale scale = new Scale.Range(0.01, 100, true);
    assertThat(scale.values().applyAsDouble(0)).isEqualTo(0.01);
    assertThat(scale.values().applyAsDouble(0.5)).isEqualTo(1, within(1e-12));
    assertThat(scale.values().applyAsDouble(1)).isEqualTo(100);
  }

  @Test
  void wholeNumbersHaveEqualParts() {
    Scale scale = new Scale.Whole(2, 4);
    assertThat(scale.values().applyAsDouble(0)).isEqualTo(2);
    assertThat(scale.values().applyAsDouble(0.34)).isEqualTo(3);
    assertThat(scale.values().applyAsDouble(0.99)).isEqualTo(4);
    assertThat(scale.values().applyAsDouble(1)).isEqualTo(4);
    assertThat(scale.units(5)).hasSize(3);
    assertThat(new Scale.Whole(0, 9).units(4)).hasSize(4);
  }

  @Test
  void priorIsCutToTheRangeOfTheParameter() {
    Parameter cut = parameter(new Prior.Normal(0, 1), 0, 2, false);
    Scale scale = new Scale.Quantiles(cut, 0);
    assertThat(scale.values().applyAsDouble(0)).isZero();
    assertThat(scale.values().applyAsDouble(1)).isEqualTo(2);
    for (double u : new double[] {0.1, 0.5, 0.9}) {
      assertThat(scale.values().applyAsDouble(u)).isEqualTo(cut.quantile(u), within(1e-11));
    }
    assertThat(scale.units(3)).containsExactly(0.05, 0.5, 0.95);
  }

  @Test
  void priorOfAWholeParameterGivesWholeNumbers() {
    Scale scale = new Scale.Quantiles(parameter(new Prior.Gamma(5, 2), 0, 100, true), 0);
    assertThat(scale.values().applyAsDouble(0.5)).isEqualTo(5);
  }

  @Test
  void partOfAListIsItsShareOfTheUnitInterval() {
    Scale scale = new Scale.Levels(List.of(1.0, 2.0, 4.0));
    assertThat(scale.values().applyAsDouble(0)).isEqualTo(1);
    assertThat(scale.values().applyAsDouble(0.34)).isEqualTo(2);
    assertThat(scale.values().applyAsDouble(1)).isEqualTo(4);
  }

  @Test
  void wordsHaveAnOrderWhereTheyAreTwoOrNumbersThatRise() {
    assertThat(new Scale.Range(0, 1, false).ordered()).isTrue();
    assertThat(new Scale.Words(List.of("b", "a")).ordered()).isTrue();
    assertThat(new Scale.Words(List.of("never", "0", "0.75", "1.5")).ordered()).isTrue();
    assertThat(new Scale.Words(List.of("0", "never", "1")).ordered()).isFalse();
    assertThat(new Scale.Words(List.of("never", "1", "0.5")).ordered()).isFalse();
    assertThat(new Scale.Words(List.of("a", "b", "c")).ordered()).isFalse();
  }

  @Test
  void whatMakesNoScaleIsRefused() {
    assertThatThrownBy(() -> new Scale.Range(1, 1, false)).hasMessageContaining("two ends");
    assertThatThrownBy(() -> new Scale.Range(0, 1, true)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> new Scale.Whole(3, 2)).hasMessageContaining("two ends");
    assertThatThrownBy(() -> new Scale.Levels(List.of())).hasMessageContaining("at least one");
    assertThatThrownBy(() -> new Scale.Quantiles(parameter(null, 0, 1, false), 0))
        .hasMessage("a.b has no prior");
    assertThatThrownBy(() -> new Scale.Range(0, 1, false).units(1))
        .hasMessage("a factor needs at least 2 levels, not 1");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "3, 3",
    "0.1, 0.1",
    "0.3333333333333333, 0.333333333333",
    "-1234567.891234567, -1234567.89123",
    "2e-23, 0.00000000000000000000002",
    "1e15, 1E+15",
    "100000, 100000",
    "NaN, NaN",
    "Infinity, Infinity",
  })
  void textIsThatOfTwelveDigits(double value, String text) {
    assertThat(SignificantDigits.text(value)).isEqualTo(text);
    assertThat(Double.valueOf(text)).isEqualTo(Double.valueOf(SignificantDigits.of(value)));
  }
}
