package brink.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of files, tables and command lines: decimal numbers as people write them, such as
 * {@code -0.25}, {@code 12}, {@code 1e-3}. Nothing else that Java takes for a number is one: no
 * {@code 0x1p0}, {@code 1d}, {@code NaN} or {@code Infinity}, no digits of other scripts, no blanks
 * around it.
 */
public final class DecimalText {
  /** More signs are no number: nobody writes as many; design choice. */
  public static final int LONGEST = 100;

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]++(\\.[0-9]*+)?|\\.[0-9]++)([eE][-+]?[0-9]++)?");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]++");

  private DecimalText() {}

  /**
   * Whether a text has the form of a number, however long and large.
   *
   * @param text any text
   * @return whether it has
   */
  public static boolean matches(String text) {
    return NUMBER.matcher(text).matches();
  }

  /**
   * The number that a text is.
   *
   * @param text any text
   * @return a finite number, never minus zero; null where the text is none, has more than {@value
   *     #LONGEST} signs, or is beyond the largest double
   */
  public static @Nullable Double of(String text) {
    if (text.length() > LONGEST || !matches(text)) {
      return null;
    }
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? null : value + 0.0;
  }

  /**
   * The whole number that a text is.
   *
   * @param text any text
   * @return the number; null where the text is none, such as 1.0 or 1e3, or does not fit 64 bits
   */
  public static @Nullable Long whole(String text) {
    try {
      return WHOLE.matcher(text).matches() ? Long.valueOf(text) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
