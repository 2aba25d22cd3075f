package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchingMatrixTest {
  /** The part of its mean occasions that an act of rung 5 gives. */
  private static final double PART = 1 - Math.exp(-0.8);

  @TempDir private Path folder;

  @BeforeEach
  void writeSmallScenario() {
    Scenarios.write(folder, "small.yaml", Scenarios.SMALL);
  }

  private double radius(String... sets) {
    return BranchingMatrix.radius(
        Scenarios.scenario(Scenarios.read(folder, "small.yaml", sets)).world());
  }

  /**
   * Hawkes process of two types with n = [[.2, .4], [.5, .1]]: spectral radius .6, since the matrix
   * has trace .3 and determinant -.18. North and south do to each other acts of rung 5, of severity
   * 1, which give 1 - exp(-.8) of what n says.
   */
  @Test
  void twoTypesGiveThePublishedRadius() {
    assertThat(
            radius(
                "actors.north.repeat=0.2",
                "actors.north.reciprocate=0.4",
                "actors.south.repeat=0.1",
                "actors.south.reciprocate=0.5",
                "actors.south.repertoire.shell.north=0"))
        .isCloseTo(0.6 * PART, within(1e-9));
  }

  @Test
  void actsThatNeverHappenDoNotCount() {
    double both = radius("actors.south.repertoire.shell.north=0");
    double talk = radius();
    assertThat(talk).isLessThan(both);
    assertThat(radius("actors.north.repertoire=~", "actors.south.repertoire=~")).isZero();
  }

  @Test
  void highestRungInReachWeighsMost() {
    double plain = radius("actors.south.repertoire.shell.north=0");
    double weight = (1 - Math.exp(-0.8 * Math.exp(0.5 * 0.2))) / PART;
    assertThat(radius("actors.south.repertoire.shell.north=0", "acts.shell.deaths.mean=1"))
        .as("deaths may raise the shelling from rung 5 to 6")
        .isCloseTo(plain * weight, within(1e-9));
    assertThat(
            radius(
                "actors.south.repertoire.shell.north=0",
                "ladder.combat={north>south: 6, south>north: 6}"))
        .isCloseTo(plain * weight, within(1e-9));
  }

  @Test
  void bystandersReactByTheStrongerTie() {
    String[] sets = {
      "actors.south.repertoire.shell.north=0",
      "actors.east={name: East, tempo: 1, resting-rung: 1, reciprocity: 0,"
          + " repeat: 0, reciprocate: 0, triangular: 0.5, pressure-sensitivity: 0,"
          + " deterrence-sensitivity: 0, audience-cost: 0, delay-log-mean: 0,"
          + " delay-log-sd: 1, repertoire: {shell: {north: 0}}}",
      "relations={east: {north: {alliance: 0.2}, south: {alliance: 0.4}}}",
    };
    // n with rows receiving: north (.2, .4, .4), south (.5, .1, 0), east (.2, .2, 0).
    double root = radius(sets);
    double[][] n = {{0.2, 0.4, 0.4}, {0.5, 0.1, 0}, {0.2, 0.2, 0}};
    assertThat(determinant(n, root / PART)).isCloseTo(0, within(1e-9));
    assertThat(root).isGreaterThan(radius("actors.south.repertoire.shell.north=0"));
  }

  private static double determinant(double[][] n, double root) {
    double a = n[0][0] - root;
    double b = n[1][1] - root;
    double c = n[2][2] - root;
    return a * (b * c - n[1][2] * n[2][1])
        - n[0][1] * (n[1][0] * c - n[1][2] * n[2][0])
        + n[0][2] * (n[1][0] * n[2][1] - b * n[2][0]);
  }
}
