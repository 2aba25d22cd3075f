package brink.results;

import brink.source.Sha256;

/** The last line of a manifest, the SHA-256 of the text without it: no byte can change unseen. */
final class ManifestSeal {
  private static final String KEY = "\"digest\"";
  private static final String BEFORE = ",\n  " + KEY + " : \"";
  private static final String AFTER = "\"\n}\n";
  private static final String END = "\n}\n";
  private static final int DIGITS = 64;

  private ManifestSeal() {}

  /** A JSON object as {@link JsonRecords} writes it, with the line at its end. */
  static String close(String json) {
    return json.substring(0, json.length() - END.length()) + BEFORE + Sha256.of(json) + AFTER;
  }

  /** Whether a text has the line and is as it was closed. */
  static boolean isSound(String text) {
    int end = text.length() - AFTER.length() - DIGITS - BEFORE.length();
    return end >= 0 && text.equals(close(text.substring(0, end) + END));
  }

  /** Whether a text claims to have the line. */
  static boolean isIn(String text) {
    return text.contains(KEY);
  }
}
