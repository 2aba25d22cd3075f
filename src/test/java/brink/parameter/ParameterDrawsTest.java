package brink.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ParameterDrawsTest {
  private static final ParameterDraws DRAWS =
      new ParameterDraws(
          List.of("a.b", "c"),
          new double[][] {{1, 2}, {1.0 / 3, -4}, {5e-7, 6}},
          new double[] {0.25, 0.75, 0});

  @Test
  void textHasTwelveDigits() {
    assertThat(DRAWS.text())
        .isEqualTo("weight,a_b,c\n0.25,1,2\n0.75,0.333333333333,-4\n0,0.0000005,6\n");
    assertThat(DRAWS.values(1)[0]).isEqualTo(0.333333333333);
  }

  @Test
  void drawsLieSideBySideAsWideAsTheirWeights() {
    assertThat(DRAWS.place(0)).isZero();
    assertThat(DRAWS.place(0.2499)).isZero();
    assertThat(DRAWS.place(0.2501)).isEqualTo(1);
  }

  @Test
  void parametersCanBeLeftOut() {
    ParameterDraws rest = Objects.requireNonNull(DRAWS.without(List.of("a.b", "x")));
    assertThat(rest.paths()).containsExactly("c");
    assertThat(rest.values(1)).containsExactly(-4);
    assertThat(DRAWS.without(List.of("x"))).isSameAs(DRAWS);
    assertThat(DRAWS.without(List.of("a.b", "c"))).isNull();
  }

  @Test
  void weightsMustHaveASum() {
    double[][] values = {{1}, {2}};
    assertThatThrownBy(() -> new ParameterDraws(List.of("a"), values, new double[] {0, 0}))
        .hasMessage("the sum of the weights is 0.0");
    assertThatThrownBy(() -> new ParameterDraws(List.of("a"), values, new double[] {1e308, 1e308}))
        .hasMessage("the sum of the weights is Infinity");
  }

  @Test
  void meansAreWeighted() {
    assertThat(DRAWS.means()).containsExactly(0.5, -2.5);
  }

  @Test
  void resamplingKeepsTheShares() {
    assertThat(DRAWS.resampled(4).text()).isEqualTo("weight,a_b,c\n1,1,2\n3,0.333333333333,-4\n");
    assertThat(DRAWS.resampled(1).text()).isEqualTo("weight,a_b,c\n1,0.333333333333,-4\n");
  }
}
