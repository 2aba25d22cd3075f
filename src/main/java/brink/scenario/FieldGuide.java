package brink.scenario;

import brink.model.Field;
import brink.source.FieldShape;
import brink.source.RecordShape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field of a file means: its unit, range, default and source, in words. */
final class FieldGuide {
  static final String EXTENDS_TEXT =
      "file or files whose content this one starts from, later ones over earlier ones";

  private FieldGuide() {}

  static @Nullable Class<?> recordIn(Type type) {
    Type inner = leaf(type);
    return inner instanceof Class<?> plain && plain.isRecord() ? plain : null;
  }

  private static Type leaf(Type type) {
    return type instanceof ParameterizedType generic
        ? leaf(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1])
        : type;
  }

  /** How many names stand between a key and what it lists. */
  static int depth(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Map.class
        ? 1 + depth(generic.getActualTypeArguments()[1])
        : 0;
  }

  /** What a field means, in one line, for editors. */
  static String sentence(FieldShape shape) {
    Field field = shape.field();
    String range = range(field).isEmpty() ? "" : ", " + range(field);
    String fallback = shape.required() ? "" : "; default " + fallback(shape);
    String source = field.source().isEmpty() ? "" : " (" + field.source() + ")";
    return field.text() + unit(field) + range + fallback + source;
  }

  static String unit(Field field) {
    return field.unit().equals("-") ? "" : " [" + field.unit() + "]";
  }

  static String range(Field field) {
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

  static String fallback(FieldShape shape) {
    return switch (shape.field().fallback()) {
      case Field.REQUIRED -> "must be given";
      case "null", "[]" -> "none";
      case "{}" -> recordIn(shape.type()) != null && depth(shape.type()) == 0 ? "as below" : "none";
      case "" -> "empty";
      default -> shape.field().fallback();
    };
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
