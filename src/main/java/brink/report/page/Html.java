package brink.report.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML in which every element is closed and every text escaped. */
final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values in turn
   */
  Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
    out.append('>');
    open.push(name);
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element opened last, and the line. */
  Html closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /** Writes text. */
  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Writes a dotted path that a line may break after any of its dots. */
  Html path(String path) {
    int from = 0;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
      text(path.substring(from, dot + 1)).markup("<wbr/>");
      from = dot + 1;
    }
    return text(path.substring(from));
  }

  /** Writes an element that holds text alone, on a line of its own. */
  Html line(String name, String text, String... attributes) {
    return open(name, attributes).text(text).closeLine();
  }

  /** Writes what is markup already. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** The whole, in which nothing may be left open. */
  String done() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(c) ? c : '\ufffd');
              }
            });
    return safe.toString();
  }

  /** Control characters and halves of characters have no place in HTML. */
  private static boolean allowed(int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c == '\n' || c == '\t' || !(Character.isISOControl(c) || half || (c & 0xfffe) == 0xfffe);
  }
}
