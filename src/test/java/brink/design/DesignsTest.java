package brink.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.parameter.Parameter;
import brink.parameter.Prior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignsTest {
  private static final Scale UNIT = new Scale.Range(0, 1, false);
  private static final Scale WORDS = new Scale.Words(List.of("false", "true"));

  private static List<Factor> unit(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Factor("x" + i, UNIT)).toList();
  }

  private static List<List<Double>> values(Design design) {
    List<List<Double>> rows = new ArrayList<>();
    for (int p = 0; p < design.size(); p++) {
      int point = p;
      rows.add(
          IntStream.range(0, design.factors().size())
              .mapToObj(f -> design.value(point, f))
              .toList());
    }
    return rows;
  }

  private static double[] column(Design design, int factor) {
    return IntStream.range(0, design.size()).mapToDouble(p -> design.unit(p, factor)).toArray();
  }

  @Test
  void gridHasEveryLevelWithEveryOther() {
    Factor words = new Factor("flag", WORDS);
    Factor list = new Factor("list", new Scale.Levels(List.of(1.0, 10.0)));
    Design grid = Designs.grid(List.of(words, list, new Factor("x", UNIT)), 3);
    assertThat(grid.size()).isEqualTo(2 * 2 * 3);
    assertThat(values(grid))
        .startsWith(List.of(0.0, 1.0, 0.0), List.of(0.0, 1.0, 0.5), List.of(0.0, 1.0, 1.0))
        .endsWith(List.of(1.0, 10.0, 1.0))
        .doesNotHaveDuplicates();
    assertThat(grid.text(0, 0)).isEqualTo("false");
    assertThat(grid.text(11, 0)).isEqualTo("true");
    assertThat(grid.text(1, 2)).isEqualTo("0.5");
  }

  @Test
  void gridThatIsTooLargeIsRefused() {
    assertThatThrownBy(() -> Designs.grid(unit(8), 10))
        .hasMessage("the design has more than 10000000 points");
  }

  /** Each of these would fill more than a gigabyte if it were laid out. */
  @Test
  void largeDesignsTakeNoRoomBeforeTheirPointsAreNeeded() {
    List<Factor> factors = unit(8);
    assertThat(Designs.sobolSequence(factors, 10_000_000).value(9_999_999, 7)).isBetween(0.0, 1.0);
    Design blocks = Designs.saltelli(factors, 1_000_000, false);
    assertThat(blocks.size()).isEqualTo(10_000_000);
    assertThat(blocks.value(9_999_990, 0)).isEqualTo(blocks.value(9_999_992, 0));
    assertThat(Designs.grid(unit(7), 10).value(9_999_999, 6)).isEqualTo(1);
  }

  @Test
  void designsThatMustBeLaidOutSayTheirBound() {
    assertThatThrownBy(() -> Designs.latinHypercube(unit(11), 1_000_000, 1))
        .hasMessage(
            "the design has 1000000 points of 11 factors, 11000000 coordinates; one of this kind"
                + " may have at most 10000000");
    assertThatThrownBy(() -> Designs.morris(unit(8), 1_000_000, 4, 1))
        .hasMessageStartingWith("the design has 9000000 points of 8 factors");
  }

  @Test
  void oneAtATimeChangesOneFactorOfTheOwnValues() {
    Design design =
        Designs.oneAtATime(
            List.of(new Factor("x", UNIT), new Factor("flag", WORDS)), new double[] {0.3, 0}, 3);
    assertThat(values(design))
        .containsExactly(
            List.of(0.3, 0.0),
            List.of(0.0, 0.0),
            List.of(0.5, 0.0),
            List.of(1.0, 0.0),
            List.of(0.3, 0.0),
            List.of(0.3, 1.0));
    assertThat(design.unit(0, 0)).isNaN();
    assertThat(design.unit(2, 0)).isEqualTo(0.5);
    assertThat(design.unit(5, 0)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100})
  void latinHypercubeUsesEverySliceOfEveryFactorOnce(int points) {
    Design design = Designs.latinHypercube(unit(3), points, 5);
    for (int f = 0; f < 3; f++) {
      assertThat(
              Arrays.stream(column(design, f)).mapToInt(u -> (int) (u * points)).sorted().toArray())
          .containsExactly(IntStream.range(0, points).toArray());
    }
  }

  @Test
  void latinHypercubeIsTheSameForTheSameSeed() {
    List<List<Double>> first = values(Designs.latinHypercube(unit(2), 20, 5));
    assertThat(values(Designs.latinHypercube(unit(2), 20, 5))).isEqualTo(first);
    assertThat(values(Designs.latinHypercube(unit(2), 20, 6))).isNotEqualTo(first);
  }

  @Test
  void exchangeDrivesTheClosestPointsApart() {
    for (long seed = 0; seed < 5; seed++) {
      LatinHypercube cube = LatinHypercube.random(50, 4, seed);
      long before = cube.least();
      cube.spread();
      assertThat(Math.sqrt(cube.least() / (double) before)).isGreaterThan(1.5);
    }
  }

  @Test
  void exchangeFindsTheBestOfFourPoints() {
    // Of four points in two dimensions the best latin hypercube has all distances sqrt(5) or more.
    LatinHypercube cube = LatinHypercube.random(4, 2, 1);
    cube.spread();
    assertThat(cube.least()).isEqualTo(5);
  }

  /** The first points in three dimensions as Joe and Kuo print them with their generator. */
  @Test
  void sobolSequenceIsThatOfJoeAndKuo() {
    assertThat(values(Designs.sobolSequence(unit(3), 9)))
        .containsExactly(
            List.of(0.5, 0.5, 0.5),
            List.of(0.75, 0.25, 0.25),
            List.of(0.25, 0.75, 0.75),
            List.of(0.375, 0.375, 0.625),
            List.of(0.875, 0.875, 0.125),
            List.of(0.625, 0.125, 0.875),
            List.of(0.125, 0.625, 0.375),
            List.of(0.1875, 0.3125, 0.9375),
            List.of(0.6875, 0.8125, 0.4375));
  }

  @Test
  void sobolPointsFillEveryFactorEvenly() {
    Design design = Designs.sobolSequence(unit(10), 63);
    for (int f = 0; f < 10; f++) {
      assertThat(Arrays.stream(column(design, f)).map(u -> u * 64).sorted().toArray())
          .containsExactly(IntStream.range(1, 64).asDoubleStream().toArray());
    }
  }

  @Test
  void tooManyFactorsForTheSobolSequenceAreRefused() {
    assertThatThrownBy(() -> Designs.saltelli(unit(501), 8, false))
        .hasMessage("the Sobol sequence has at most 1000 dimensions; this design needs 1002");
  }

  @Test
  void trajectoryMovesOnceAlongEachFactorByTheStep() {
    Design design = Designs.morris(unit(5), 20, 4, 3);
    assertThat(design.size()).isEqualTo(120);
    assertThat(design.blocks()).isEqualTo(20);
    for (int b = 0; b < design.blocks(); b++) {
      List<Integer> moved = new ArrayList<>();
      for (int row = b * 6 + 1; row < b * 6 + 6; row++) {
        for (int f = 0; f < 5; f++) {
          double change = Math.abs(design.unit(row, f) - design.unit(row - 1, f));
          if (change > 0) {
            assertThat(change).isEqualTo(2.0 / 3, within(1e-15));
            moved.add(f);
          }
        }
      }
      assertThat(moved).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }
  }

  @Test
  void trajectoriesUseAllLevelsAboutEquallyOften() {
    Design design = Designs.morris(unit(2), 3000, 6, 3);
    int[] count = new int[6];
    Arrays.stream(column(design, 1)).forEach(u -> count[(int) Math.rint(u * 5)]++);
    // 9000 coordinates: 1500 of each level; one seed, so that the bounds hold or not for good.
    assertThat(Arrays.stream(count)).allSatisfy(c -> assertThat(c).isBetween(1350, 1650));
  }

  @Test
  void latticeOnAPriorEndsAtItsHalfPerCentQuantiles() {
    Prior normal = new Prior.Normal(0, 1);
    Parameter parameter =
        new Parameter("x", 0, "-", -1e300, 1e300, false, normal, null, "", "", null);
    Factor factor = new Factor("x", new Scale.Quantiles(parameter, 0));
    Design design = Designs.morris(List.of(factor), 50, 4, 1);
    assertThat(values(design).stream().map(row -> row.get(0)).sorted().distinct())
        .hasSize(4)
        .first()
        .satisfies(low -> assertThat((double) low).isEqualTo(-2.5758293, within(1e-6)));
  }

  @Test
  void oddNumberOfLevelsIsRefused() {
    assertThatThrownBy(() -> Designs.morris(unit(2), 5, 3, 1))
        .hasMessage("a Morris design needs an even number of levels");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void blockHoldsAThenMixturesThenB(boolean secondOrder) {
    int k = 3;
    Design design = Designs.saltelli(unit(k), 32, secondOrder);
    int rows = secondOrder ? 2 * k + 2 : k + 2;
    assertThat(design.size()).isEqualTo(32 * rows);
    assertThat(design.structure().rows()).isEqualTo(rows);
    List<List<Double>> all = values(design);
    for (int block = 0; block < 32; block++) {
      List<List<Double>> own = all.subList(block * rows, (block + 1) * rows);
      List<Double> a = own.get(0);
      List<Double> b = own.get(rows - 1);
      assertThat(a).isNotEqualTo(b);
      for (int i = 0; i < k; i++) {
        assertThat(own.get(1 + i)).isEqualTo(mixed(a, b, i));
        if (secondOrder) {
          assertThat(own.get(1 + k + i)).isEqualTo(mixed(b, a, i));
        }
      }
    }
  }

  private static List<Double> mixed(List<Double> from, List<Double> other, int place) {
    List<Double> mixed = new ArrayList<>(from);
    mixed.set(place, other.get(place));
    return Collections.unmodifiableList(mixed);
  }

  @Test
  void powerOfTwoOfBlocksFillsBothSamplesEvenly() {
    Design design = Designs.saltelli(unit(4), 64, false);
    for (int row : new int[] {0, 5}) {
      for (int f = 0; f < 4; f++) {
        int factor = f;
        assertThat(
                IntStream.range(0, 64)
                    .map(b -> (int) (design.unit(b * 6 + row, factor) * 64))
                    .sorted()
                    .toArray())
            .containsExactly(IntStream.range(0, 64).toArray());
      }
    }
  }

  @Test
  void givenPointsAreTakenAsTheyAre() {
    Factor list = new Factor("x", new Scale.Levels(List.of(3.0, 7.0, 8.0)));
    Design design = Designs.given(List.of(list), new int[][] {{2}, {0}, {2}});
    assertThat(values(design)).containsExactly(List.of(8.0), List.of(3.0), List.of(8.0));
  }

  @Test
  void factorMayStandOnlyOnce() {
    Factor one = unit(1).get(0);
    assertThatThrownBy(() -> Designs.grid(List.of(one, one), 2))
        .hasMessage("a design needs factors, each of them once");
  }
}
