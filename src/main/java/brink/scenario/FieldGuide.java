package brink.scenario;

import brink.model.Field;
import brink.source.DottedName;
import brink.source.FieldShape;
import brink.source.Node;
import brink.source.RecordShape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables for readers: every field of a file with its unit, range, default and source. */
public final class FieldGuide {
  static final String EXTENDS_TEXT =
      "file or files whose content this one starts from, later ones over earlier ones";

  /** Where each record may stand, in the order of the file. */
  private final Map<Class<?>, String> places = new LinkedHashMap<>();

  private FieldGuide() {}

  /**
   * The tables of a kind of file.
   *
   * @param file the record that it is bound to
   * @return Markdown, one heading and table for each kind of mapping
   */
  public static String markdown(Class<? extends Record> file) {
    FieldGuide guide = new FieldGuide();
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
        Class<?> inner = recordIn(field.type());
        if (inner != null) {
          String start = path.isEmpty() ? "" : path + ".";
          place(inner, start + field.key() + ".<name>".repeat(depth(field.type())));
        }
      }
    }
  }

  private static String heading(String path) {
    return path.isEmpty() ? "The file" : "`" + path + "`";
  }

  private static @org.jspecify.annotations.Nullable Class<?> recordIn(Type type) {
    Type inner = leaf(type);
    return inner instanceof Class<?> plain && plain.isRecord() ? plain : null;
  }

  private static Type leaf(Type type) {
    return type instanceof ParameterizedType generic
        ? leaf(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1])
        : type;
  }

  /** How many names stand between a key and what it lists. */
  private static int depth(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Map.class
        ? 1 + depth(generic.getActualTypeArguments()[1])
        : 0;
  }

  private static String table(Class<?> type, String heading) {
    StringBuilder table = new StringBuilder("\n### ").append(heading).append("\n\n");
    table.append("| key | value | range | default | meaning | source |\n");
    table.append("|---|---|---|---|---|---|\n");
    if (type == ScenarioFile.class) {
      table.append("| `extends` | text or list of text | | none | ");
      table.append(EXTENDS_TEXT).append(" | |\n");
    }
    for (FieldShape shape : RecordShape.of(type).fields().values()) {
      Field field = shape.field();
      List<String> cells =
          List.of(
              "`" + shape.key() + "`",
              kind(shape.type()) + unit(field),
              range(field),
              fallback(shape),
              field.text(),
              field.source());
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString().replace("|  |", "| |");
  }

  /** What a field means, in one line, for editors. */
  static String sentence(FieldShape shape) {
    Field field = shape.field();
    String range = range(field).isEmpty() ? "" : ", " + range(field);
    String fallback = shape.required() ? "" : "; default " + fallback(shape);
    String source = field.source().isEmpty() ? "" : " (" + field.source() + ")";
    return field.text() + unit(field) + range + fallback + source;
  }

  private static String unit(Field field) {
    return field.unit().equals("-") ? "" : " [" + field.unit() + "]";
  }

  private static String range(Field field) {
    String least = Double.isInfinite(field.min()) ? "" : plain(field.min());
    String most = Double.isInfinite(field.max()) ? "" : plain(field.max());
    if (!Double.isInfinite(field.above())) {
      return "above " + plain(field.above()) + (most.isEmpty() ? "" : ", at most " + most);
    }
    if (least.isEmpty() && most.isEmpty()) {
      return "";
    }
    String range = most.isEmpty() ? "at least " + least : least + " to " + most;
    return field.orNever() ? range + ", or never" : range;
  }

  private static String plain(double value) {
    return value == StrictMath.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static String fallback(FieldShape shape) {
    return switch (shape.field().fallback()) {
      case Field.REQUIRED -> "must be given";
      case "null", "[]" -> "none";
      case "{}" -> recordIn(shape.type()) != null && depth(shape.type()) == 0 ? "as below" : "none";
      case "" -> "empty";
      default -> shape.field().fallback();
    };
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
      return String.join(", ", words(plain));
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

  /** The words that files use for the constants of an enum. */
  static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> RecordShape.nameOf((Enum<?>) constant))
        .toList();
  }

  /** The name of a kind of mapping in the schema. */
  static String nameOf(Class<?> record) {
    return RecordShape.kebab(record.getSimpleName());
  }
}
