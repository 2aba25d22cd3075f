package brink.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.parameter.Parameter;
import brink.parameter.Prior;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorrisTrajectoriesTest {
  private static Design design(Scale... scales) {
    List<Factor> factors =
        IntStream.range(0, scales.length).mapToObj(f -> new Factor("f" + f, scales[f])).toList();
    return Designs.morris(factors, 200, 4, 7);
  }

  private static double[] values(Design design, int factor) {
    return IntStream.range(0, design.size())
        .mapToDouble(p -> design.value(p, factor))
        .distinct()
        .sorted()
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 10})
  void everyValueOfAListIsVisitedAndEveryTrajectoryMoves(int count) {
    List<Double> list = IntStream.range(0, count).mapToObj(i -> (double) i).toList();
    Design design = design(new Scale.Levels(list), new Scale.Range(0, 1, false));
    assertThat(values(design, 0)).containsExactly(list.stream().mapToDouble(v -> v).toArray());
    for (int p = 0; p < design.size(); p += 3) {
      double moved = Math.abs(design.value(p + 2, 0) - design.value(p, 0));
      assertThat(moved).isBetween(Math.floor(count / 2.0), Math.ceil(count / 2.0));
    }
  }

  @Test
  void wholeNumbersFewerThanLevelsAreAllVisitedAndMoreLieOnTheLattice() {
    Design design = design(new Scale.Whole(1, 3), new Scale.Whole(1, 90));
    assertThat(values(design, 0)).containsExactly(1, 2, 3);
    assertThat(values(design, 1)).containsExactly(1, 31, 61, 90);
  }

  @Test
  void aListOfOneValueStandsStill() {
    assertThat(values(design(new Scale.Levels(List.of(4.0))), 0)).containsExactly(4);
  }

  @Test
  void positionsAreMeasuredFromTheFirstValueToTheLast() {
    Scale list = new Scale.Levels(List.of(0.0, 0.5, 1.0));
    assertThat(Arrays.stream(list.units(0)).map(list::position).toArray())
        .containsExactly(0, 0.5, 1);
    Scale turned = new Scale.Levels(List.of(8.0, -1.0));
    assertThat(Arrays.stream(turned.units(0)).map(turned::position).toArray())
        .containsExactly(1, 0);
    Scale words = new Scale.Words(List.of("a", "b", "c", "d", "e"));
    assertThat(Arrays.stream(words.units(0)).map(words::position).toArray())
        .containsExactly(0, 0.25, 0.5, 0.75, 1);
    assertThat(new Scale.Whole(1, 3).position(0.5)).isEqualTo(0.5);
    assertThat(new Scale.Range(3, 9, false).position(0.7)).isEqualTo(0.7);
    assertThat(new Scale.Levels(List.of(4.0)).position(0.3)).isZero();
  }

  @Test
  void aWholeNumberWithAPriorStandsInTheMiddleOfItsProbability() {
    // Of a uniform prior on 1 to 3, 1 and 3 have a quarter each and 2 a half.
    Prior prior = new Prior.Uniform(1, 3);
    Parameter whole = new Parameter("x", 2, "-", 1, 3, true, prior, null, "", "", null);
    Scale scale = new Scale.Quantiles(whole, 0);
    assertThat(scale.position(0.1)).isEqualTo(0, within(1e-12));
    assertThat(scale.position(0.5)).isEqualTo(0.5, within(1e-12));
    assertThat(scale.position(0.9)).isEqualTo(1, within(1e-12));
    Parameter any = new Parameter("x", 2, "-", 1, 3, false, prior, null, "", "", null);
    assertThat(new Scale.Quantiles(any, 0).position(0.1)).isEqualTo(0.1);
  }
}
