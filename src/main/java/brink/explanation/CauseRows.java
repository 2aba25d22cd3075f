package brink.explanation;

import brink.report.CauseInput;
import brink.report.Wording;
import brink.run.RunLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Trees of causes as rows of a chart, each act below the one that it came of. */
public final class CauseRows {
  /** More rows than this cannot be taken in at a glance; design choice. */
  static final int MOST = 36;

  private final Chronicle chronicle;
  private final int marked;
  private final List<CauseInput.CauseRow> rows = new ArrayList<>();
  private int left;

  private CauseRows(Chronicle chronicle, int marked) {
    this.chronicle = chronicle;
    this.marked = marked;
  }

  /**
   * The largest trees of a run, in order of time.
   *
   * @param chronicle the run
   * @param layout what the numbers of its record mean
   * @return as many trees as there is room for; no rows where no act gave occasion for another
   */
  public static CauseInput largest(Chronicle chronicle, RunLayout layout) {
    List<ChronicleEntry> roots =
        chronicle.moments().stream()
            .filter(moment -> moment.cause() == 0 && chronicle.descendants(moment.number()) > 0)
            .sorted(Comparator.comparingInt(m -> -chronicle.descendants(m.number())))
            .toList();
    CauseRows trees = new CauseRows(chronicle, 0);
    List<ChronicleEntry> shown = new ArrayList<>();
    int room = MOST;
    for (ChronicleEntry root : roots) {
      int size = 1 + chronicle.descendants(root.number());
      if (size <= room || shown.isEmpty()) {
        shown.add(root);
        room -= size;
      } else {
        trees.left += size;
      }
    }
    shown.sort(Comparator.comparingInt(ChronicleEntry::number));
    shown.forEach(root -> trees.below(root, -1));
    return trees.input(
        "run-" + chronicle.history().record().index() + "-causes",
        "what gave the occasion for what",
        "The largest trees: each act stands below the one that gave the occasion for it.",
        layout,
        true);
  }

  /**
   * The chain that led to an act, and all that it set off.
   *
   * @param chronicle the run
   * @param layout what the numbers of its record mean
   * @param number number of the act
   * @return one row alone where the act came of no other and set off nothing
   */
  public static CauseInput of(Chronicle chronicle, RunLayout layout, int number) {
    CauseRows tree = new CauseRows(chronicle, number);
    List<ChronicleEntry> chain = chronicle.chain(number);
    for (ChronicleEntry cause : chain.subList(0, chain.size() - 1)) {
      tree.add(cause, tree.rows.size() - 1);
    }
    tree.below(chronicle.moment(number), tree.rows.size() - 1);
    return tree.input(
        "run-" + chronicle.history().record().index() + "-act-" + number,
        "what gave the occasion for act " + number + ", and for what it gave one",
        "Each act stands below the one that gave the occasion for it; act "
            + number
            + " has a ring.",
        layout,
        false);
  }

  private void below(ChronicleEntry moment, int cause) {
    if (rows.size() >= MOST) {
      left += 1 + chronicle.descendants(moment.number());
      return;
    }
    int row = rows.size();
    add(moment, cause);
    for (ChronicleEntry child : chronicle.setOff(moment.number())) {
      below(child, row);
    }
  }

  private void add(ChronicleEntry moment, int cause) {
    ScenarioLabels names = chronicle.names();
    String actor = names.actor(moment.act().actor());
    String words = names.sentence(moment.act()).substring(actor.length());
    rows.add(
        new CauseInput.CauseRow(
            moment.act(), moment.number(), cause, actor, words, moment.number() == marked));
  }

  private CauseInput input(
      String id, String what, String subtitle, RunLayout layout, boolean whole) {
    String run = Wording.grouped(chronicle.history().record().index());
    String title = chronicle.names().scenario().title();
    return new CauseInput(
        id, "Run " + run + ": " + what, title + ". " + subtitle, layout, whole, rows, left);
  }
}
