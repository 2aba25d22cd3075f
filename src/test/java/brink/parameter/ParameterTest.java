package brink.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterTest {
  private static Parameter parameter(String path, double value, Prior prior, boolean whole) {
    return new Parameter(path, value, "-", 0, 2, whole, prior, Basis.EXPERT, "", "", null);
  }

  @Test
  void quantilesStayInsideTheRange() {
    Parameter cut = parameter("a", 1, new Prior.Normal(0, 1), false);
    assertThat(cut.quantile(0)).isZero();
    assertThat(cut.quantile(1)).isEqualTo(2);
    assertThat(cut.quantile(0.5)).isCloseTo(0.6398, within(1e-3));
    assertThat(parameter("a", 1, new Prior.Uniform(0, 2), true).quantile(0.6)).isEqualTo(1);
  }

  @Test
  void withoutAPriorTheValueIsKnown() {
    assertThat(parameter("a", 1.5, null, false).quantile(0.1)).isEqualTo(1.5);
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    assertThatThrownBy(() -> parameter("a.b", 3, null, false))
        .hasMessage("a.b is 3.0; it must lie in [0.0, 2.0]");
    assertThatThrownBy(() -> parameter("a.b", Double.NaN, null, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> parameter("a", 1, null, false).quantile(1.1))
        .hasMessage("a probability must lie in [0, 1], not 1.1");
  }

  @Test
  void spaceKeepsTheOrderOfTheFile() {
    ParameterSpace space =
        new ParameterSpace(
            List.of(
                parameter("z", 1, new Prior.Uniform(0, 1), false),
                parameter("a", 1, null, false),
                parameter("m", 1, new Prior.Uniform(1, 2), false)));
    assertThat(space.paths()).containsExactly("z", "a", "m");
    assertThat(space.uncertain()).extracting(Parameter::path).containsExactly("z", "m");
    assertThat(space.get("a").value()).isEqualTo(1);
    assertThat(space.get("b")).isNull();
  }

  @Test
  void valuesAreChangedByCopy() {
    ParameterValues values = ParameterValues.NONE.with("a", 1).with("b", 2).with("a", 3);
    assertThat(values.byPath()).isEqualTo(Map.of("a", 3.0, "b", 2.0));
    assertThat(ParameterValues.NONE.byPath()).isEmpty();
  }
}
