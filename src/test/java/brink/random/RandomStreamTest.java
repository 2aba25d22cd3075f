package brink.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

  /** The first five outputs of SplitMix64 for seed 1234567, as published with its C reference. */
  @Test
  void givesTheNumbersPublishedForSplitMix64() {
    RandomStream random = new RandomStream(1234567);
    long[] expected = {
      6457827717110365317L,
      3203168211198807973L,
      Long.parseUnsignedLong("9817491932198370423"),
      4593380528125082431L,
      Long.parseUnsignedLong("16408922859458223821")
    };
    for (long value : expected) {
      assertThat(random.nextLong()).isEqualTo(value);
    }
  }

  @Test
  void uniformNumbersLieInsideTheOpenInterval() {
    RandomStream random = new RandomStream(7);
    double sum = 0;
    for (int i = 0; i < 100_000; i++) {
      double u = random.uniform();
      assertThat(u).isGreaterThan(0).isLessThan(1);
      sum += u;
    }
    // Standard error 0.0009; six of them fail by chance once in 5e8 seeds, and the seed is fixed.
    assertThat(sum / 100_000).isBetween(0.4945, 0.5055);
  }

  @Test
  void derivedKeysAreUniformNumbersThemselves() {
    double sum = 0;
    double squares = 0;
    for (long part = 0; part < 100_000; part++) {
      double u = RandomStream.uniformOf(BitMixer.derive(5, part));
      assertThat(u).isGreaterThan(0).isLessThan(1);
      sum += u;
      squares += u * u;
    }
    assertThat(sum / 100_000).isBetween(0.4945, 0.5055);
    assertThat(squares / 100_000).isBetween(0.3283, 0.3383);
  }

  @Test
  void seedsThatShareTheirLow32BitsGiveDifferentRuns() {
    RunKey low = new RunKey(42, 0);
    RunKey high = new RunKey(42 + (1L << 32), 0);
    assertThat(low.root()).isNotEqualTo(high.root());
    assertThat(new RunKey(42, 1L << 32).root()).isNotEqualTo(low.root());
  }

  @Test
  void runsOfOneExperimentNeverShareARootKey() {
    Set<Long> roots = new HashSet<>();
    for (long i = 0; i < 100_000; i++) {
      roots.add(new RunKey(20240727, i).root());
    }
    assertThat(roots).hasSize(100_000);
  }

  @Test
  void neighbouringRunsAreUncorrelated() {
    int n = 100_000;
    double sum = 0;
    double previous = 0.5;
    for (long i = 0; i < n; i++) {
      double u = new RandomStream(new RunKey(1, i).substream(BitMixer.salt("x"))).uniform();
      sum += (u - 0.5) * (previous - 0.5);
      previous = u;
    }
    // Correlation has standard error 0.0032 in units of the variance 1/12.
    assertThat(12 * sum / n).isBetween(-0.02, 0.02);
  }

  @Test
  void namesThatDifferHaveSaltsThatDiffer() {
    assertThat(BitMixer.salt("actor:iran")).isNotEqualTo(BitMixer.salt("actor:iraq"));
    assertThat(BitMixer.salt("ab")).isNotEqualTo(BitMixer.salt("ba"));
    assertThat(BitMixer.salt("")).isNotEqualTo(BitMixer.salt("\0"));
  }

  @Test
  void saltsNeverChange() {
    assertThat(BitMixer.salt("actor:israel:occasion")).isEqualTo(SALT);
    assertThat(BitMixer.derive(1, 2)).isEqualTo(DERIVED);
  }

  /** A change of these two numbers changes the results of every seed. */
  private static final long SALT = -4571229470682582538L;

  private static final long DERIVED = -8466029505227872290L;
}
