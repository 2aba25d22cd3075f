package brink.source;

import brink.model.Field;

/** What is allowed in a place, in words. */
final class Needed {
  private Needed() {}

  static String number(Field field, boolean whole) {
    String range = range(field);
    String unit = field.unit().equals("-") ? "" : " [" + field.unit() + "]";
    String never = field.orNever() ? ", or never" : "";
    return (whole ? "a whole number" : "a number") + range + unit + never;
  }

  private static String range(Field field) {
    if (!Double.isInfinite(field.above())) {
      String most = Double.isInfinite(field.max()) ? "" : ", at most " + plain(field.max());
      return " above " + plain(field.above()) + most;
    }
    return field.min() == Double.NEGATIVE_INFINITY && field.max() == Double.POSITIVE_INFINITY
        ? ""
        : " from " + plain(field.min()) + " to " + plain(field.max());
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
