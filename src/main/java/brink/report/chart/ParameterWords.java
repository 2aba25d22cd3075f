package brink.report.chart;

import brink.report.Wording;

/** Dotted paths as charts name them. */
final class ParameterWords {
  private static final int LONGEST = 42;

  private ParameterWords() {}

  /** A path without the words that all share. */
  static String of(String path) {
    String plain = path.startsWith("actors.") ? path.substring("actors.".length()) : path;
    return Wording.shortened(plain.replace(".repertoire.", " ").replace('.', ' '), LONGEST);
  }
}
