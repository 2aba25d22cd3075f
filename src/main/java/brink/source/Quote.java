package brink.source;

/** A value of a file as a message shows it: in quotes, short, without control characters. */
public final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  /**
   * The text in quotes.
   *
   * @param text any text
   * @return at most its first 60 characters, control characters turned into spaces
   */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder("\"");
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) ? ' ' : c);
    }
    return shown.append(end < text.length() ? "...\"" : "\"").toString();
  }
}
