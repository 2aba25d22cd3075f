package brink.explanation;

import brink.analysis.Share;
import brink.report.Wording;
import brink.table.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turning points as text and as a tree for machines. */
public final class TurningText {
  private TurningText() {}

  /**
   * Tells the turning points of a run.
   *
   * @param names words of its scenario
   * @param rung the rung whose chance was asked for
   * @param points the turning points, may be empty
   * @return lines of text
   */
  public static List<String> of(ScenarioLabels names, int rung, List<TurningPoint> points) {
    List<String> lines = new ArrayList<>();
    if (points.isEmpty()) {
      lines.add("No act of this run moved the chance of rung " + names.rung(rung) + ".");
      return lines;
    }
    lines.add(
        "Turning points: chance of reaching rung "
            + names.rung(rung)
            + " just before and just after, each from "
            + Wording.grouped(points.get(0).before().n())
            + " futures drawn anew");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("act", "", "before", "after", "change", "95 % interval"));
    points.forEach(point -> rows.add(row(names, point)));
    TextTable.lines(rows, 2).forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static List<String> row(ScenarioLabels names, TurningPoint point) {
    String numbers =
        point.moments().stream()
            .map(moment -> "#" + moment.number())
            .collect(Collectors.joining(" "));
    ChronicleEntry first = point.moments().get(0);
    return List.of(
        numbers,
        names.when(first.act()) + "  " + names.sentence(first.act()),
        ScenarioLabels.percent(point.before().value()),
        ScenarioLabels.percent(point.after().value()),
        Wording.change(point.change()),
        Wording.change(point.interval().low()) + " to " + Wording.change(point.interval().high()));
  }

  /**
   * The turning points for machines.
   *
   * @param rung the rung whose chance was asked for
   * @param points the turning points
   * @return one map for each
   */
  public static List<Object> json(int rung, List<TurningPoint> points) {
    List<Object> list = new ArrayList<>();
    for (TurningPoint point : points) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("acts", point.moments().stream().map(ChronicleEntry::number).toList());
      tree.put("rung", rung);
      tree.put("futures", point.before().n());
      tree.put("before", share(point.before()));
      tree.put("after", share(point.after()));
      tree.put("change", point.change());
      tree.put("low", point.interval().low());
      tree.put("high", point.interval().high());
      list.add(tree);
    }
    return list;
  }

  private static Map<String, Object> share(Share share) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("share", share.value());
    tree.put("low", share.interval().low());
    tree.put("high", share.interval().high());
    return tree;
  }
}
