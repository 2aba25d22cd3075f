package brink.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What texts are made of: no pages or charts can be written of anything else. */
final class Characters {
  private static final Pattern BREAKS =
      Pattern.compile(" *[\\t\\n\\r\\u2028\\u2029][\\t\\n\\r\\u2028\\u2029 ]*");

  private Characters() {}

  /**
   * The first sign in a text that is no character: half of a surrogate pair, a code that Unicode
   * keeps from exchange, or a control character other than tab and line break.
   *
   * @return what it is, in words; null for none
   */
  static @Nullable String wrongWith(String text) {
    int place = firstWrong(text);
    return place < 0 ? null : inWords(text.codePointAt(place));
  }

  /** The place of that sign, -1 for none. */
  static int firstWrong(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int code = text.codePointAt(i);
      if (isControl(code) || isNone(code)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isControl(int code) {
    return Character.isISOControl(code) && code != '\t' && code != '\n' && code != '\r';
  }

  private static boolean isNone(int code) {
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return surrogate || (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
  }

  private static String inWords(int code) {
    String hex = Integer.toHexString(code).toUpperCase(java.util.Locale.ROOT);
    String name = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    return name + (isControl(code) ? ", a control character" : ", which is not a character");
  }

  /** The text with each run of line breaks and tabs as one space, and with none at its end. */
  static String onOneLine(String text) {
    return BREAKS.matcher(text).find() ? BREAKS.matcher(text).replaceAll(" ").strip() : text;
  }
}
