package brink.evidence;

import brink.model.Deed;
import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The observation model: which acts of a history the documents would report. Whether an act is
 * reported is a pure function of its key, so asking twice, or in another order, changes nothing.
 */
public final class ReportingFilter {
  private final double[] from;
  private final double[] to;
  private final boolean[][] covers;
  private final long[] salts;
  private final int[][] windowsByDay;

  /**
   * Prepares the filter.
   *
   * @param windows what the documents cover
   * @param actors ids of the actors in their order
   */
  public ReportingFilter(List<DocumentWindow> windows, List<String> actors) {
    int n = windows.size();
    from = new double[n];
    to = new double[n];
    covers = new boolean[n][actors.size()];
    salts = new long[n];
    for (int d = 0; d < n; d++) {
      DocumentWindow window = windows.get(d);
      from[d] = window.fromDay();
      to[d] = window.toDay();
      salts[d] = BitMixer.salt("report:" + window.document());
      for (int i = 0; i < actors.size(); i++) {
        covers[d][i] = window.covers().contains(actors.get(i));
      }
    }
    windowsByDay = windowsByDay();
  }

  /**
   * Windows by day: those that touch the time from that midnight up to, not including, the next.
   */
  private int[][] windowsByDay() {
    double last = Arrays.stream(to).max().orElse(-1);
    int[][] byDay = new int[Math.max(0, (int) last + 1)][];
    for (int day = 0; day < byDay.length; day++) {
      int start = day;
      byDay[day] =
          IntStream.range(0, to.length)
              .filter(d -> from[d] < start + 1 && to[d] >= start)
              .toArray();
    }
    return byDay;
  }

  /**
   * Whether any document may look at a time at all; quick, and never false where one does.
   *
   * @param day days since the start, 0 or more
   * @return false on a day that no window touches
   */
  public boolean looksAt(double day) {
    int d = (int) day;
    return d < windowsByDay.length && windowsByDay[d].length > 0;
  }

  /**
   * Whether any document would report an act.
   *
   * @param act the act
   * @param chance the chance that a document which covers it does, {@link
   *     brink.model.Reporting#chance}
   * @return true if at least one does
   */
  public boolean reports(Deed act, double chance) {
    return first(act, chance) >= 0;
  }

  /**
   * The first document, in the order of the windows, that would report an act.
   *
   * @param act the act
   * @param chance the chance that a document which covers it does, {@link
   *     brink.model.Reporting#chance}
   * @return its place among the windows, -1 where none would report it
   */
  public int first(Deed act, double chance) {
    return looksAt(act.day()) ? first(act, chance, windowsByDay[(int) act.day()]) : -1;
  }

  private int first(Deed act, double chance, int[] windows) {
    for (int d : windows) {
      if (act.day() > from[d]
          && act.day() <= to[d]
          && covers[d][act.actor()]
          && covers[d][act.target()]
          && RandomStream.uniformOf(BitMixer.derive(act.key(), salts[d])) < chance) {
        return d;
      }
    }
    return -1;
  }
}
