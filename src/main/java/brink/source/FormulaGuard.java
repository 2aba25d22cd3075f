package brink.source;

import java.util.regex.Pattern;

/**
 * Keeps the texts of tables from being run: a spreadsheet takes a cell that begins with {@code =},
 * {@code +}, {@code -} or {@code @} for a formula, so an apostrophe is put before it. Numbers such
 * as {@code -0.25}, and a lone sign, stay as they are.
 *
 * <p>Source: OWASP, "CSV Injection".
 */
public final class FormulaGuard {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@].+", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@].+", Pattern.DOTALL);

  private FormulaGuard() {}

  /**
   * A text as a cell.
   *
   * @param text any text
   * @return the text, after an apostrophe where it could be taken for a formula, or for a text that
   *     is guarded already
   */
  public static String guarded(String text) {
    boolean suspect = !text.isEmpty() && "'=+-@".indexOf(text.charAt(0)) >= 0;
    return suspect && FORMULA.matcher(text).matches() && !DecimalText.matches(text)
        ? "'" + text
        : text;
  }

  /**
   * The text that a cell stands for.
   *
   * @param cell what {@link #guarded} gives
   * @return the text that was given to it
   */
  public static String undone(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
