package brink.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The CAMEO codes.
 *
 * <p>Source: Schrodt 2012, "CAMEO: Conflict and Mediation Event Observations event and actor
 * codebook". The table is the one published with the ICEWS tools.
 */
public final class CameoCodes {
  private static final String TABLE = "/brink/evidence/cameo.csv";
  private static final CameoCodes SHIPPED = read();

  private final Set<String> codes;

  private CameoCodes(Set<String> codes) {
    this.codes = Collections.unmodifiableSet(codes);
  }

  /**
   * The table shipped with the program, read once.
   *
   * @return 312 codes
   */
  public static CameoCodes shipped() {
    return SHIPPED;
  }

  private static CameoCodes read() {
    try (InputStream in = CameoCodes.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + TABLE);
      }
      return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code stands before the first comma. */
  private static CameoCodes parse(BufferedReader table) throws IOException {
    Set<String> codes = new LinkedHashSet<>();
    for (String row = table.readLine(); row != null; row = table.readLine()) {
      if (!row.startsWith("#") && !row.startsWith("code,")) {
        codes.add(row.substring(0, row.indexOf(',')));
      }
    }
    return new CameoCodes(codes);
  }

  /**
   * All codes.
   *
   * @return codes of two to four digits, in the order of the table
   */
  public Set<String> codes() {
    return codes;
  }

  /**
   * The root of a code: its first two digits.
   *
   * @param code a CAMEO code
   * @return "01" to "20"
   */
  public static String root(String code) {
    return code.substring(0, 2);
  }
}
