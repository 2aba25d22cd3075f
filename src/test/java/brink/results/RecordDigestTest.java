package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import brink.run.RunRecord;
import brink.source.Sha256;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RecordDigestTest {
  private static final RunRecord BASE = Sample.run(4);

  private static String digest(RunRecord... runs) {
    RecordDigest digest = new RecordDigest(Sample.LAYOUT);
    for (RunRecord run : runs) {
      digest.accept(run);
    }
    return digest.finish();
  }

  @Test
  void isTheDigestOfTheDocumentedBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(8 + 16 + 2 + 2 + 8 + 8);
    bytes.putLong(4).putDouble(1).putDouble(0.5);
    bytes.put(new byte[] {6, 7, 6, 7}).putInt(12).putInt(16).putInt(1).putInt(0);
    byte[] one = Sha256.start().digest(bytes.array());
    assertThat(new RecordDigest(Sample.LAYOUT).accept(BASE))
        .isEqualTo(HexFormat.of().formatHex(one).substring(0, 16));
    assertThat(digest(BASE)).isEqualTo(HexFormat.of().formatHex(Sha256.start().digest(one)));
  }

  @Test
  void theSameRunsHaveTheSameDigest() {
    assertThat(digest(Sample.run(0), Sample.run(1)))
        .isEqualTo(digest(Sample.run(0), Sample.run(1)));
  }

  @Test
  void everyNumberCounts() {
    byte[] rungs = {6, 7};
    byte[][] pairs = {{6, 7}};
    int[] deaths = {12, 16};
    int[] reported = {1, 0};
    double[] outcomes = {1, 0.5};
    assertThat(digest(new RunRecord(4, outcomes, rungs, pairs, deaths, reported)))
        .isEqualTo(digest(BASE));
    assertThat(
            new String[] {
              digest(new RunRecord(5, outcomes, rungs, pairs, deaths, reported)),
              digest(new RunRecord(4, new double[] {1, 0.6}, rungs, pairs, deaths, reported)),
              digest(new RunRecord(4, outcomes, new byte[] {5, 7}, pairs, deaths, reported)),
              digest(new RunRecord(4, outcomes, rungs, new byte[][] {{6, 6}}, deaths, reported)),
              digest(new RunRecord(4, outcomes, rungs, pairs, new int[] {12, 17}, reported)),
              digest(new RunRecord(4, outcomes, rungs, pairs, deaths, new int[] {1, 1}))
            })
        .doesNotHaveDuplicates()
        .doesNotContain(digest(BASE));
  }

  @Test
  void orderCountsAndSoDoMissingRuns() {
    assertThat(digest(Sample.run(0), Sample.run(1)))
        .isNotEqualTo(digest(Sample.run(1), Sample.run(0)))
        .isNotEqualTo(digest(Sample.run(0)));
  }
}
