package brink.explanation;

import brink.source.YamlText;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON, always in the same way. */
public final class JsonText {
  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /**
   * Writes a tree.
   *
   * @param value maps, lists, texts, numbers, truth values; null and numbers that are not finite
   *     are written as null
   * @return the text, one entry of a map or list on each line, ending in a line end
   */
  public static String of(Object value) {
    JsonText json = new JsonText();
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  private void value(@Nullable Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      block('{', '}', map.entrySet(), newLine);
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
}
