package brink.source;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON, always in the same way. */
public final class JsonText {
  private final StringBuilder text = new StringBuilder();

  /** Whether lists of texts and numbers stand on one line. */
  private final boolean flat;

  private JsonText(boolean flat) {
    this.flat = flat;
  }

  /**
   * Writes a tree.
   *
   * @param value maps, lists, texts, numbers, truth values; null and numbers that are not finite
   *     are written as null
   * @return the text, one entry of a map or list on each line, ending in a line end
   */
  public static String of(Object value) {
    return of(value, false);
  }

  /**
   * Writes a tree whose lists of texts, numbers and truth values stand on one line.
   *
   * @param value a tree, as above
   * @return the text, ending in a line end
   */
  public static String flat(Object value) {
    return of(value, true);
  }

  private static String of(Object value, boolean flat) {
    JsonText json = new JsonText(flat);
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  private void value(@Nullable Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      block('{', '}', map.entrySet(), newLine);
    } else if (value instanceof Collection<?> list && flat && !hasMaps(list)) {
      line(list);
    } else if (value instanceof Collection<?> list) {
      block('[', ']', list, newLine);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      text.append(YamlText.quoted(String.valueOf(entry.getKey()))).append(": ");
      value(entry.getValue(), newLine);
    } else if (value instanceof String string) {
      text.append(YamlText.quoted(string));
    } else {
      boolean finite = !(value instanceof Double number) || Double.isFinite(number);
      text.append(finite ? value : null);
    }
  }

  private void block(char open, char close, Collection<?> items, String newLine) {
    text.append(open);
    String inner = newLine + "  ";
    for (Iterator<?> all = items.iterator(); all.hasNext(); ) {
      text.append(inner);
      value(all.next(), inner);
      text.append(all.hasNext() ? "," : newLine);
    }
    text.append(close);
  }

  private static boolean hasMaps(Collection<?> list) {
    return list.stream().anyMatch(item -> item instanceof Map);
  }

  private void line(Collection<?> items) {
    text.append('[');
    String gap = "";
    for (Object item : items) {
      text.append(gap);
      value(item, "");
      gap = ", ";
    }
    text.append(']');
  }
}
