package brink.report.chart;

import brink.report.Wording;

/** Paths of factors where there is little room. */
final class PathNames {
  private static final String ACTORS = "actors.";
  private static final String REPERTOIRE = ".repertoire.";

  private PathNames() {}

  /**
   * A path that fits. What most paths have in common goes first: "actors." at the beginning, then
   * "repertoire" in the middle.
   *
   * @param path a dotted path
   * @param length greatest length, 2 or more [characters]
   * @return such as "israel…ground-incursion.hezbollah"
   */
  static String within(String path, int length) {
    String name = path.startsWith(ACTORS) ? path.substring(ACTORS.length()) : path;
    return Wording.shortened(name.length() > length ? name.replace(REPERTOIRE, "…") : name, length);
  }
}
