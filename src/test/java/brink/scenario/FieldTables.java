package brink.scenario;

import brink.model.Field;
import brink.source.DottedName;
import brink.source.FieldShape;
import brink.source.Node;
import brink.source.RecordShape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the guides: every field of a file with its unit, range, default and source. */
public final class FieldTables {
  /** Where each record may stand, in the order of the file. */
  private final Map<Class<?>, String> places = new LinkedHashMap<>();

  private FieldTables() {}

  /**
   * The tables of a kind of file.
   *
   * @param file the record that it is bound to
   * @return Markdown, one heading and table for each kind of mapping
   */
  public static String markdown(Class<? extends Record> file) {
    FieldTables guide = new FieldTables();
    guide.place(file, "");
    StringBuilder text = new StringBuilder();
    guide.places.forEach((type, place) -> text.append(table(type, place)));
    return text.toString();
  }

  /**
   * The tables of scenario files.
   *
   * @return Markdown, one heading and table for each kind of mapping
   */
  public static String markdown() {
    return markdown(ScenarioFile.class)
        + table(Provenance.class, "In the place of any number")
        + table(PriorChoice.class, "`prior`: exactly one of")
        + table(PriorChoice.Moments.class, "`prior.normal`, `lognormal`, `gamma` and `beta`")
        + table(PriorChoice.Bounds.class, "`prior.uniform`");
  }

  private void place(Class<?> type, String path) {
    String known = places.get(type);
    places.put(type, known == null ? heading(path) : known + " and " + heading(path));
    if (known == null) {
      for (FieldShape field : RecordShape.of(type).fields().values()) {
        Class<?> inner = FieldGuide.recordIn(field.type());
        if (inner != null) {
          String start = path.isEmpty() ? "" : path + ".";
          place(inner, start + field.key() + ".<name>".repeat(FieldGuide.depth(field.type())));
        }
      }
    }
  }

  private static String heading(String path) {
    return path.isEmpty() ? "The file" : "`" + path + "`";
  }

  private static String table(Class<?> type, String heading) {
    StringBuilder table = new StringBuilder("\n### ").append(heading).append("\n\n");
    table.append("| key | value | range | default | meaning | source |\n");
    table.append("|---|---|---|---|---|---|\n");
    if (type == ScenarioFile.class) {
      table.append("| `extends` | text or list of text | | none | ");
      table.append(FieldGuide.EXTENDS_TEXT).append(" | |\n");
    }
    for (FieldShape shape : RecordShape.of(type).fields().values()) {
      Field field = shape.field();
      List<String> cells =
          List.of(
              "`" + shape.key() + "`",
              kind(shape.type()) + FieldGuide.unit(field),
              FieldGuide.range(field),
              FieldGuide.fallback(shape),
              field.text(),
              field.source());
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString().replace("|  |", "| |");
  }

  private static String kind(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return "list of " + kind(arguments[0]);
      }
      String keys = ((Class<?>) arguments[0]).isEnum() ? "(" + kind(arguments[0]) + ")" : "name";
      keys = arguments[0] == DottedName.class ? "path" : keys;
      return keys + ": " + kind(arguments[1]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return String.join(", ", FieldGuide.words(plain));
    }
    if (plain.isRecord()) {
      return "mapping";
    }
    if (plain == String.class) {
      return "text";
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return "true or false";
    }
    if (plain == LocalDate.class) {
      return "date";
    }
    if (plain == Node.class) {
      return "value";
    }
    return plain == int.class || plain == Integer.class ? "whole number" : "number";
  }
}
