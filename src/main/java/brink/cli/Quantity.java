package brink.cli;

import java.util.Locale;

/** Numbers as people say them. */
final class Quantity {
  private static final String[] BYTES = {"bytes", "kB", "MB", "GB", "TB"};

  private Quantity() {}

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** About how long, in the unit that suits it. */
  static String time(double seconds) {
    if (seconds < 1) {
      return "less than a second";
    }
    if (seconds < 120) {
      return "about " + Math.round(seconds) + " s";
    }
    return seconds < 7200
        ? "about " + Math.round(seconds / 60) + " min"
        : String.format(Locale.ROOT, "about %,d h", Math.round(seconds / 3600));
  }

  /** A size to two digits or so, in the unit that suits it. */
  static String size(double bytes) {
    int unit = 0;
    double size = bytes;
    while (size >= 1000 && unit < BYTES.length - 1) {
      size /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, size < 9.95 && unit > 0 ? "%.1f" : "%.0f", size)
        + " "
        + BYTES[unit];
  }
}
