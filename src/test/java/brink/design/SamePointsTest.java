package brink.design;

import static org.assertj.core.api.Assertions.assertThat;

import brink.parameter.Parameter;
import brink.parameter.Prior;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every design has the points that version 0.1.0 gave it, to the byte. */
class SamePointsTest {
  private static final List<Factor> FACTORS =
      List.of(
          new Factor("range", new Scale.Range(-1, 2, false)),
          new Factor("log", new Scale.Range(0.1, 30, true)),
          new Factor("whole", new Scale.Whole(1, 9)),
          new Factor("list", new Scale.Levels(List.of(0.1, 0.7, 0.2))),
          new Factor("words", new Scale.Words(List.of("never", "-1", "2"))),
          new Factor("prior", prior(new Prior.Gamma(0.5, 0.3))),
          new Factor("normal", prior(new Prior.Normal(0.5, 2))));

  /** Those in which a step of the lattice is a step of the value. */
  private static final List<Factor> CONTINUOUS =
      List.of(FACTORS.get(0), FACTORS.get(1), FACTORS.get(5), FACTORS.get(6));

  private static Scale prior(Prior prior) {
    return new Scale.Quantiles(
        new Parameter("x", 0.5, "", 0, 20, false, prior, null, "", "", null), 0);
  }

  private static String digest(Design design) {
    StringBuilder all = new StringBuilder();
    for (int p = 0; p < design.size(); p++) {
      for (int f = 0; f < design.factors().size(); f++) {
        all.append(Long.toHexString(Double.doubleToLongBits(design.unit(p, f)))).append(' ');
        all.append(Long.toHexString(Double.doubleToLongBits(design.value(p, f)))).append(' ');
        all.append(design.text(p, f)).append('\n');
      }
    }
    try {
      byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return design.size() + " " + HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void gridsAreAsTheyWere() {
    assertThat(digest(Designs.grid(FACTORS, 4))).isEqualTo("9216 7ede4e18f8c9d039");
  }

  @Test
  void onesAtATimeAreAsTheyWere() {
    double[] own = {0.123456789012345, 1, 3, 0.7, 0, 0.5, 0.1};
    assertThat(digest(Designs.oneAtATime(FACTORS, own, 3))).isEqualTo("22 18121b6d9d86305b");
  }

  @Test
  void latinHypercubesAreAsTheyWere() {
    assertThat(digest(Designs.latinHypercube(FACTORS, 60, 7))).isEqualTo("60 eaa0fb5b400b8380");
    assertThat(digest(Designs.latinHypercube(FACTORS, 6000, -7)))
        .isEqualTo("6000 315baf22e100cd84");
  }

  @Test
  void sobolSequencesAreAsTheyWere() {
    assertThat(digest(Designs.sobolSequence(FACTORS, 1000))).isEqualTo("1000 72a72a3381e96cd5");
  }

  @Test
  void trajectoriesAreAsTheyWere() {
    assertThat(digest(Designs.morris(CONTINUOUS, 50, 6, 3))).isEqualTo("250 fc7b6d44af9fb8bc");
  }

  @Test
  void saltelliBlocksAreAsTheyWere() {
    assertThat(digest(Designs.saltelli(FACTORS, 40, false))).isEqualTo("360 a7e82c99907bc767");
    assertThat(digest(Designs.saltelli(FACTORS, 33, true))).isEqualTo("528 1e5fdf51e53aae27");
  }

  @Test
  void listedPointsAreAsTheyWere() {
    List<Factor> lists = List.of(FACTORS.get(3), FACTORS.get(4));
    int[][] places = {{0, 0}, {2, 1}, {2, 1}, {1, 2}};
    assertThat(digest(Designs.given(lists, places))).isEqualTo("4 872c66a53a8b9cce");
  }
}
