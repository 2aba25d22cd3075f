package brink.source;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that was probably meant. */
public final class NearestName {
  private static final int LONGEST = 100;
  private static final int MOST_LISTED = 12;

  /** Of more names the rest is not looked at: a file may list tens of thousands. */
  private static final int MOST_COMPARED = 2_000;

  private NearestName() {}

  /**
   * The valid name closest to a given one.
   *
   * @param given what was written
   * @param valid the valid names; of two equally close ones the first wins
   * @return the closest, empty where none is within a third of the longer name's length (at least
   *     one slip)
   */
  public static Optional<String> of(String given, Collection<String> valid) {
    String best = null;
    int least = Integer.MAX_VALUE;
    int compared = 0;
    for (String name : given.length() > LONGEST ? java.util.List.<String>of() : valid) {
      int most = Math.max(1, Math.max(given.length(), name.length()) / 3);
      if (++compared > MOST_COMPARED) {
        break;
      }
      if (Math.abs(given.length() - name.length()) > Math.min(most, least - 1)) {
        continue;
      }
      int distance = distance(given, name);
      if (distance < least && distance <= most) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The end of a message about a name that is not valid.
   *
   * @param given what was written
   * @param valid the valid names
   * @return "; did you mean ...?" where one is close, else a list of the valid names if it is
   *     short, else nothing
   */
  public static String hint(String given, Collection<String> valid) {
    Optional<String> nearest = of(given, valid);
    if (nearest.isPresent()) {
      return "; did you mean " + Quote.of(nearest.get()) + "?";
    }
    return valid.isEmpty() || valid.size() > MOST_LISTED
        ? ""
        : "; allowed: " + valid.stream().collect(Collectors.joining(", "));
  }

  /**
   * Number of single-character slips (insert, delete, replace, swap of neighbours) between two
   * names: the optimal string alignment form of Damerau 1964.
   */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
