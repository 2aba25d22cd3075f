package brink.explanation;

import brink.analysis.Interval;
import brink.analysis.Share;
import brink.comparison.PairedShare;
import java.util.List;

/**
 * An instant of a run, and how it moved the chance of an event.
 *
 * @param moments the acts of that instant, at least one
 * @param chance futures with the event, drawn anew from just before the instant (the base) and from
 *     just after it (the alternative), paired on common random numbers
 */
public record TurningPoint(List<ChronicleEntry> moments, PairedShare chance) {

  /**
   * Counts paired futures.
   *
   * @param moments the acts of the instant
   * @param before whether each future from just before it has the event
   * @param after the same from just after it
   * @return the turning point
   */
  static TurningPoint of(List<ChronicleEntry> moments, boolean[] before, boolean[] after) {
    long[] cells = new long[4];
    for (int i = 0; i < before.length; i++) {
      cells[(before[i] ? 0 : 2) + (after[i] ? 0 : 1)]++;
    }
    return new TurningPoint(moments, new PairedShare(cells[0], cells[1], cells[2], cells[3]));
  }

  /**
   * The chance just before the instant.
   *
   * @return the share of futures with the event
   */
  public Share before() {
    return chance.base();
  }

  /**
   * The chance just after the instant.
   *
   * @return the share of futures with the event
   */
  public Share after() {
    return chance.alternative();
  }

  /**
   * What the instant changed.
   *
   * @return chance after less chance before, in [-1, 1]
   */
  public double change() {
    return chance.difference();
  }

  /**
   * The 95 % interval of the change.
   *
   * @return a part of [-1, 1]
   */
  public Interval interval() {
    return chance.interval();
  }
}
