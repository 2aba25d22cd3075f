package brink.evidence;

import brink.model.Deed;
import brink.random.Mix;
import brink.random.RandomStream;
import java.util.List;

/**
 * The observation model: which acts of a history the documents would report. Whether an act is
 * reported is a pure function of its key, so asking twice, or in another order, changes nothing.
 */
public final class ReportingFilter {
  private final double[] from;
  private final double[] to;
  private final boolean[][] covers;
  private final long[] salts;

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
      salts[d] = Mix.salt("report:" + window.document());
      for (int i = 0; i < actors.size(); i++) {
        covers[d][i] = window.covers().contains(actors.get(i));
      }
    }
  }

  /**
   * Whether any document looks at a time at all.
   *
   * @param day days since the start
   * @return true inside the window of at least one document
   */
  public boolean looksAt(double day) {
    for (int d = 0; d < salts.length; d++) {
      if (day > from[d] && day <= to[d]) {
        return true;
      }
    }
    return false;
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
    for (int d = 0; d < salts.length; d++) {
      if (act.day() > from[d]
          && act.day() <= to[d]
          && covers[d][act.actor()]
          && covers[d][act.target()]
          && new RandomStream(Mix.derive(act.key(), salts[d])).uniform() < chance) {
        return true;
      }
    }
    return false;
  }
}
