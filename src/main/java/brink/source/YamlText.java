package brink.source;

import java.util.regex.Pattern;

/** Writes values the one way in which the same tree gives the same text everywhere. */
public final class YamlText {
  private static final Pattern PLAIN_KEY = Pattern.compile("[a-z][a-z0-9/.-]*");

  private YamlText() {}

  /**
   * A text in double quotes.
   *
   * @param text any text
   * @return the text as YAML and JSON write it
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(Character.isISOControl(c) ? escape(c) : String.valueOf(c));
      }
    }
    return quoted.append('"').toString();
  }

  private static String escape(char c) {
    return "\\u"
        + String.valueOf(Character.forDigit(c >> 12 & 15, 16))
        + Character.forDigit(c >> 8 & 15, 16)
        + Character.forDigit(c >> 4 & 15, 16)
        + Character.forDigit(c & 15, 16);
  }

  /**
   * A key.
   *
   * @param key any key
   * @return the key, in quotes unless it is a plain lower-case name
   */
  public static String key(String key) {
    boolean word = key.equals("null") || key.equals("true") || key.equals("false");
    return PLAIN_KEY.matcher(key).matches() && !word ? key : quoted(key);
  }

  /**
   * A tree on one line.
   *
   * @param node the tree
   * @return the text in flow style
   */
  public static String flow(Node node) {
    if (node instanceof MappingNode mapping) {
      StringBuilder text = new StringBuilder("{");
      mapping
          .entries()
          .forEach(
              (key, entry) ->
                  text.append(text.length() > 1 ? ", " : "")
                      .append(key(key))
                      .append(": ")
                      .append(flow(entry.value())));
      return text.append('}').toString();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.items().stream()
          .map(YamlText::flow)
          .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean bare =
        scalar.isNull()
            || Needed.looksLikeNumber(scalar)
            || (!scalar.quoted() && PLAIN_KEY.matcher(scalar.text()).matches());
    return bare ? (scalar.isNull() ? "null" : scalar.text()) : quoted(scalar.text());
  }
}
