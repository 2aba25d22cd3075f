package brink.source;

import brink.model.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds single values. Each method returns null after it reported a problem. */
final class Scalars {
  private final Problems problems;

  Scalars(Problems problems) {
    this.problems = problems;
  }

  @Nullable Double number(ScalarNode node, String path, Field field, boolean whole) {
    if (field.orNever() && node.text().equals("never")) {
      return Double.NEGATIVE_INFINITY;
    }
    Double value = node.quoted() ? null : DecimalText.of(node.text());
    if (value == null || !fits(value, field, whole)) {
      boolean tooLong = Needed.looksLikeNumber(node) && node.text().length() > DecimalText.LONGEST;
      String most = tooLong ? ", written in at most " + DecimalText.LONGEST + " signs" : "";
      refuse(node, path, Needed.number(field, whole) + most);
      return null;
    }
    return value;
  }

  private static boolean fits(double value, Field field, boolean whole) {
    boolean inRange = value >= field.min() && value > field.above() && value <= field.max();
    boolean isWhole = value == StrictMath.rint(value) && StrictMath.abs(value) <= 1e9;
    return inRange && (isWhole || !whole);
  }

  @Nullable Boolean flag(ScalarNode node, String path) {
    if (!node.quoted() && (node.text().equals("true") || node.text().equals("false"))) {
      return node.text().equals("true");
    }
    refuse(node, path, "true or false");
    return null;
  }

  @Nullable LocalDate date(ScalarNode node, String path) {
    try {
      if (node.text().length() == 10) {
        return LocalDate.parse(node.text());
      }
    } catch (DateTimeException e) {
      // reported below, like any other text
    }
    refuse(node, path, "a date such as 2024-07-27");
    return null;
  }

  @Nullable Object constant(String text, Class<?> type, Location place, String what) {
    List<String> names = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      names.add(RecordShape.nameOf((Enum<?>) constant));
      if (names.get(names.size() - 1).equals(text)) {
        return constant;
      }
    }
    String meant =
        NearestName.of(text, names).map(n -> "; did you mean " + Quote.of(n) + "?").orElse("");
    problems.add(place, what + "; it must be one of " + String.join(", ", names) + meant);
    return null;
  }

  private void refuse(ScalarNode node, String path, String needed) {
    problems.add(node.location(), path + " is " + Needed.shown(node) + "; it must be " + needed);
  }
}
