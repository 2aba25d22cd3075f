package brink.cli.text;

import brink.report.Wording;

/** Numbers as people say them. */
public final class QuantityText {
  private static final String[] BYTES = {"bytes", "kB", "MB", "GB", "TB"};

  private QuantityText() {}

  public static String number(long number) {
    return Wording.grouped(number);
  }

  /** About how long, in the unit that suits it. */
  public static String time(double seconds) {
    if (seconds < 1) {
      return "less than a second";
    }
    if (seconds < 120) {
      return "about " + Wording.fixed(seconds, 0) + " s";
    }
    return seconds < 7200
        ? "about " + Wording.fixed(seconds / 60, 0) + " min"
        : "about " + Wording.fixed(seconds / 3600, 0) + " h";
  }

  /** A size to two digits or so, in the unit that suits it. */
  public static String size(double bytes) {
    int unit = 0;
    double size = bytes;
    while (size >= 1000 && unit < BYTES.length - 1) {
      size /= 1000;
      unit++;
    }
    return Wording.fixed(size, size < 9.95 && unit > 0 ? 1 : 0) + " " + BYTES[unit];
  }
}
