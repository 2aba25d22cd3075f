package brink.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** How numbers and dates are written for readers: the same in every locale. */
public final class Wording {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

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
   * A number with a fixed number of decimals, rounded half to even, its thousands apart.
   *
   * @param number any; NaN is written as a dash
   * @param decimals 0 or more
   * @return such as "3.40"
   */
  public static String fixed(double number, int decimals) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "–";
    }
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
    return grouped(rounded.toPlainString());
  }

  /**
   * A share in per cent, with one decimal below 10 % and above 90 %.
   *
   * @param share in [0, 1]; NaN is written as a dash
   * @return such as "42 %", "3.4 %" or "&lt;0.1 %" for what is more than nothing
   */
  public static String percent(double share) {
    if (share > 0 && share < 0.0005) {
      return "<0.1 %";
    }
    if (share < 1 && share > 0.9995) {
      return ">99.9 %";
    }
    boolean whole = share == 0 || share == 1 || (share >= 0.1 && share <= 0.9);
    return fixed(100 * share, whole ? 0 : 1) + " %";
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
