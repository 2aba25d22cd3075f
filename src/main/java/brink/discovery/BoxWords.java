package brink.discovery;

import brink.analysis.Rounding;
import java.util.List;
import java.util.stream.Collectors;

/** A box in words. */
public final class BoxWords {
  private static final int DIGITS = 3;

  private BoxWords() {}

  /**
   * What a box asks.
   *
   * @param box the box
   * @param axes the axes
   * @return such as "actors.israel.reciprocity is 0.41 or more and actors.us.tempo is between 0.2
   *     and 0.5"; numbers have three digits; "anything goes" for no limit
   */
  public static String of(Box box, List<BoxDimension> axes) {
    List<String> parts =
        box.limited().stream().map(a -> of(box.limits().get(a), axes.get(a))).toList();
    return switch (parts.size()) {
      case 0 -> "anything goes";
      case 1 -> parts.get(0);
      default ->
          String.join(", ", parts.subList(0, parts.size() - 1))
              + " and "
              + parts.get(parts.size() - 1);
    };
  }

  /**
   * What a limit asks.
   *
   * @param limit the limit
   * @param axis its axis
   * @return such as "actors.us.tempo is 0.5 or less"
   */
  public static String of(BoxLimit limit, BoxDimension axis) {
    if (limit instanceof BoxLimit.Among among) {
      return axis.name()
          + " is "
          + among.places().stream()
              .map(place -> axis.categories().get(place))
              .collect(Collectors.joining(" or "));
    }
    BoxLimit.Between between = (BoxLimit.Between) limit;
    String low = number(between.low());
    String high = number(between.high());
    if (between.low() == between.high()) {
      return axis.name() + " is " + number(between.low());
    }
    if (between.high() == Double.POSITIVE_INFINITY) {
      return axis.name()
          + (between.low() == Double.NEGATIVE_INFINITY
              ? " is anything"
              : " is " + low + " or more");
    }
    return between.low() == Double.NEGATIVE_INFINITY
        ? axis.name() + " is " + high + " or less"
        : axis.name() + " is between " + low + " and " + high;
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return "";
    }
    return Rounding.significant(value, DIGITS);
  }
}
