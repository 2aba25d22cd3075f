package brink.report;

import brink.analysis.Interval;
import brink.analysis.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;

/** How numbers and dates are written for readers: the same in every locale. */
public final class Wording {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Wording() {}

  /**
   * A whole number with its thousands apart.
   *
   * @param number any
   * @return such as "10,000"
   */
  public static String grouped(long number) {
    return grouped(Long.toString(number));
  }

  private static String grouped(String plain) {
    StringBuilder digits = new StringBuilder(plain);
    int point = plain.indexOf('.');
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /**
   * A number with a fixed number of decimals, rounded by {@link Rounding}, its thousands apart.
   *
   * @param number any; NaN is written as a dash
   * @param decimals 0 or more
   * @return such as "3.40"
   */
  public static String fixed(double number, int decimals) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "–";
    }
    return grouped(Rounding.of(number, decimals).toPlainString());
  }

  /**
   * How many decimals a column of numbers needs, the same for all its rows.
   *
   * @param column its numbers; what is not finite does not count
   * @param most the greatest number of decimals
   * @return the least with which every row shows the same value as with the greatest; 0 for none
   */
  public static int decimals(DoubleStream column, int most) {
    return column
        .filter(Double::isFinite)
        .mapToInt(number -> Rounding.of(number, most).stripTrailingZeros().scale())
        .reduce(0, Math::max);
  }

  /**
   * A share in per cent, always with one decimal, so that all rows of a column have as many.
   *
   * @param share in [0, 1]; NaN is written as a dash
   * @return such as "42.0 %", "3.4 %" or "&lt;0.1 %" for what is more than nothing
   */
  public static String percent(double share) {
    if (share > 0 && Rounding.percent(share, 1).signum() == 0) {
      return "<0.1 %";
    }
    if (share < 1 && Rounding.percent(share, 1).compareTo(WHOLE) == 0) {
      return ">99.9 %";
    }
    return points(share, 1) + " %";
  }

  /**
   * A share in per cent, without the sign of per cent.
   *
   * @param share any; NaN is written as a dash
   * @param decimals 0 or more
   * @return such as "3.4"
   */
  public static String points(double share, int decimals) {
    return Double.isFinite(share)
        ? grouped(Rounding.percent(share, decimals).toPlainString())
        : fixed(share, decimals);
  }

  /**
   * An interval of shares in per cent, or of their differences in percentage points.
   *
   * @param interval the interval
   * @return such as "-1.2 to 3.4"
   */
  public static String points(Interval interval) {
    return points(interval.low(), 1) + " to " + points(interval.high(), 1);
  }

  /**
   * A difference of shares in percentage points.
   *
   * @param difference any; NaN is written as a dash
   * @return such as "+2.0" or "-0.3"; no sign before what is nothing
   */
  public static String change(double difference) {
    boolean more = Double.isFinite(difference) && Rounding.percent(difference, 1).signum() > 0;
    return (more ? "+" : "") + points(difference, 1);
  }

  /**
   * A day without its year.
   *
   * @param date any
   * @return such as "27 Jul"
   */
  public static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }

  /**
   * One day or a span of days.
   *
   * @param min the first day
   * @param max the last day
   * @return such as "27 Jul 2024", "27-29 Jul 2024" or "30 Jul - 2 Aug 2024", with en dashes
   */
  public static String days(LocalDate min, LocalDate max) {
    String end = day(max) + " " + max.getYear();
    if (min.equals(max)) {
      return end;
    }
    if (min.getYear() != max.getYear()) {
      return day(min) + " " + min.getYear() + " – " + end;
    }
    return min.getMonth() == max.getMonth()
        ? min.getDayOfMonth() + "–" + end
        : day(min) + " – " + end;
  }

  /**
   * A unit as a cell of a table.
   *
   * @param unit as a file states it; a hyphen stands for none
   * @return the unit, empty for none
   */
  public static String unit(String unit) {
    return unit.equals("-") ? "" : unit;
  }

  /**
   * A text cut to a length.
   *
   * @param text any
   * @param length greatest length; less than 2 is taken for 2 [characters]
   * @return the text itself where it fits, else its beginning, up to a whole word where one is
   *     near, with an ellipsis; no character is cut in half
   */
  public static String shortened(String text, int length) {
    int room = Math.max(2, length);
    if (text.length() <= room) {
      return text;
    }
    int space = text.lastIndexOf(' ', room - 1);
    int end = space > room / 2 ? space : room - 1;
    boolean halves = Character.isHighSurrogate(text.charAt(end - 1));
    String kept = text.substring(0, halves ? end - 1 : end);
    return kept.replaceAll("[\\s,;:(-]+$", "") + "…";
  }
}
