package brink.scenario;

import brink.source.YamlText;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truth values as JSON, always in the same way. */
final class JsonText {
  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  static String of(Object value) {
    JsonText json = new JsonText();
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  private void value(@Nullable Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      block('{', '}', map.entrySet(), newLine);
    } else if (value instanceof Collection<?> list) {
      if (list.stream().anyMatch(item -> item instanceof Map)) {
        block('[', ']', list, newLine);
      } else {
        line(list);
      }
    } else if (value instanceof Map.Entry<?, ?> entry) {
      text.append(YamlText.quoted(String.valueOf(entry.getKey()))).append(": ");
      value(entry.getValue(), newLine);
    } else {
      text.append(value instanceof String string ? YamlText.quoted(string) : value);
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
