package brink.results;

import brink.run.RunLayout;
import brink.run.RunRecord;
import brink.source.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * A fingerprint of the records of an experiment. Each record is written as bytes, most significant
 * first: its index (8 bytes), each outcome (8, as an IEEE 754 double, one NaN), the system's rung
 * of each day (1), the rungs of each pair, day by day (1), the deaths of each day (4) and the
 * reported acts of each cell (4). The fingerprint of the record is the SHA-256 of these bytes; that
 * of the experiment is the SHA-256 of the fingerprints one after the other.
 */
public final class RecordDigest {
  /** Length of the short form of a record's fingerprint, in hexadecimal digits. */
  static final int SHORT = 16;

  private final RunLayout layout;
  private final ByteBuffer bytes;
  private final MessageDigest one = Sha256.start();
  private final MessageDigest all = Sha256.start();

  /**
   * Starts with no records.
   *
   * @param layout what the numbers of the records mean
   */
  public RecordDigest(RunLayout layout) {
    this.layout = layout;
    int days = layout.days();
    bytes =
        ByteBuffer.allocate(
            Long.BYTES * (1 + layout.outcomes().size())
                + days * (1 + layout.pairs().size() + Integer.BYTES)
                + Integer.BYTES * layout.cells().size());
  }

  /**
   * Takes the next record.
   *
   * @param run a record of the layout given
   * @return the first 16 hexadecimal digits of its own fingerprint
   */
  public String accept(RunRecord run) {
    bytes.clear();
    bytes.putLong(run.index());
    for (int i = 0; i < layout.outcomes().size(); i++) {
      bytes.putLong(Double.doubleToLongBits(run.outcome(i)));
    }
    putDays(run);
    for (int i = 0; i < layout.cells().size(); i++) {
      bytes.putInt(run.reported(i));
    }
    byte[] digest = one.digest(bytes.array());
    all.update(digest);
    return HexFormat.of().formatHex(digest, 0, SHORT / 2);
  }

  private void putDays(RunRecord run) {
    int days = layout.days();
    for (int day = 0; day < days; day++) {
      bytes.put((byte) run.systemRung(day));
    }
    for (int pair = 0; pair < layout.pairs().size(); pair++) {
      for (int day = 0; day < days; day++) {
        bytes.put((byte) run.pairRung(pair, day));
      }
    }
    for (int day = 0; day < days; day++) {
      bytes.putInt(run.deaths(day));
    }
  }

  /**
   * One fingerprint of several experiments.
   *
   * @param digests their fingerprints, as {@link #finish} gives them
   * @return the SHA-256 of these texts one after the other, 64 hexadecimal digits
   */
  public static String joined(List<String> digests) {
    MessageDigest joined = Sha256.start();
    digests.forEach(digest -> joined.update(digest.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(joined.digest());
  }

  /**
   * Ends the fingerprint and starts anew.
   *
   * @return 64 hexadecimal digits
   */
  public String finish() {
    return HexFormat.of().formatHex(all.digest());
  }
}
