package brink.report;

import brink.model.Act;
import brink.run.RunLayout;
import java.util.List;

/**
 * What a chart of causes is drawn from: acts in rows, each below the act that it came of.
 *
 * @param id name of its files
 * @param title title in words
 * @param subtitle what is shown, in one line
 * @param layout what the numbers of the acts mean
 * @param whole whether the axis spans the whole run, or only the days of the acts
 * @param rows the acts from the top, at least one; a tree is a stretch of rows, its root first
 * @param left acts that would belong here and are left out for want of room
 */
public record CauseInput(
    String id,
    String title,
    String subtitle,
    RunLayout layout,
    boolean whole,
    List<CauseRow> rows,
    int left) {

  /**
   * One act.
   *
   * @param act the act
   * @param number its number in the history
   * @param cause row of the act that it came of, above its own; -1 where a tree begins
   * @param actor name of who acted
   * @param words what was done, to be read after the name
   * @param marked whether it is the act that is asked about
   */
  public record CauseRow(
      Act act, int number, int cause, String actor, String words, boolean marked) {}
}
