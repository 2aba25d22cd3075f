package brink.source;

import brink.model.Field;

/** What is allowed in a place, in words. */
final class Needed {
  private Needed() {}

  static String number(Field field, boolean whole) {
    String range =
        field.min() == Double.NEGATIVE_INFINITY && field.max() == Double.POSITIVE_INFINITY
            ? ""
            : (field.above() ? " above " : " from ")
                + plain(field.min())
                + (field.above() && Double.isInfinite(field.max())
                    ? ""
                    : " to " + plain(field.max()));
    String unit = field.unit().equals("-") ? "" : " [" + field.unit() + "]";
    String never = field.orNever() ? ", or never" : "";
    return (whole ? "a whole number" : "a number") + range + unit + never;
  }

  /** A bound as people write it: without ".0". */
  static String plain(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "any size" : "any size below";
    }
    return value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  static boolean looksLikeNumber(ScalarNode node) {
    return !node.quoted() && DecimalText.matches(node.text());
  }

  /** A value as messages show it: numbers bare, the rest in quotes. */
  static String shown(Node node) {
    if (node instanceof ScalarNode scalar) {
      if (looksLikeNumber(scalar) && scalar.text().length() <= 30) {
        return scalar.text();
      }
      return scalar.inWords() + (scalar.quoted() && !scalar.text().isEmpty() ? " (in quotes)" : "");
    }
    return node.inWords();
  }
}
