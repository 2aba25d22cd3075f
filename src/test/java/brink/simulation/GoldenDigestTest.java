package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * Holds the bits of the baseline's first runs. A change of the model or of its numbers changes the
 * digest and says so in the changelog; a change of the code around them must not.
 */
class GoldenDigestTest {
  private static final String DIGEST =
      "a01a17c830e5aeeb75d0c26d21f6cf86c91c7a2c7437729bb5b41fca939e167f";

  @Test
  void theFirstRunsOfTheBaselineKeepTheirBits() throws NoSuchAlgorithmException {
    Simulation baseline = Baseline.simulation();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int i = 0; i < 200; i++) {
      digest.update(Baseline.text(baseline, 20240727, i).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(DIGEST);
  }
}
