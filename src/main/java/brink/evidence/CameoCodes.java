package brink.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The CAMEO codes with their Goldstein scores.
 *
 * <p>Source: Schrodt 2012, "CAMEO: Conflict and Mediation Event Observations event and actor
 * codebook"; scores after Goldstein 1992. The table is the one published with the ICEWS tools.
 */
public final class CameoCodes {
  private static final String TABLE = "/brink/evidence/cameo.csv";
  private static final CameoCodes SHIPPED = read();

  private final Map<String, Double> goldstein;

  private CameoCodes(Map<String, Double> goldstein) {
    this.goldstein = Collections.unmodifiableMap(goldstein);
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

  /** The code stands before the first comma, the score after the last; the name may hold commas. */
  private static CameoCodes parse(BufferedReader table) throws IOException {
    Map<String, Double> goldstein = new LinkedHashMap<>();
    for (String row = table.readLine(); row != null; row = table.readLine()) {
      if (!row.startsWith("#") && !row.startsWith("code,")) {
        String code = row.substring(0, row.indexOf(','));
        goldstein.put(code, Double.valueOf(row.substring(row.lastIndexOf(',') + 1)));
      }
    }
    return new CameoCodes(goldstein);
  }

  /**
   * All codes.
   *
   * @return codes of two to four digits, in the order of the table
   */
  public Set<String> codes() {
    return goldstein.keySet();
  }

  /**
   * The Goldstein score of a code.
   *
   * @param code a CAMEO code
   * @return from -10, conflict, to 10, cooperation; NaN for what is no code
   */
  public double goldstein(String code) {
    return goldstein.getOrDefault(code, Double.NaN);
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
