package brink.hindcast;

import brink.evidence.DocumentWindow;
import brink.evidence.ReportedAct;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The past day by day, as far as documents looked at it.
 *
 * @param transitions from level to level, with a quarter added to each; by the level before, then
 *     by that after
 * @param reports what single documents reported of single days, by level of the day; silence among
 *     them
 * @param mentions all acts
 * @param last level of the last day
 */
record SeenDays(
    Map<Level, Map<Level, Double>> transitions,
    Map<Level, List<List<ReportedAct>>> reports,
    List<ReportedAct> mentions,
    Level last) {
  private static final double ADDED = 0.25;

  static SeenDays of(Past past) {
    Map<Integer, List<ReportedAct>> days = new TreeMap<>();
    for (int d = 0; d <= past.document(); d++) {
      int end = (int) past.free();
      for (int day = 0; day < end; day++) {
        if (looksAt(past.windows().get(d), day)) {
          days.putIfAbsent(day, new ArrayList<>());
        }
      }
    }
    for (ReportedAct mention : past.mentions()) {
      days.computeIfPresent(wholeDay(mention), (day, list) -> plus(list, mention));
    }
    Map<Integer, Level> levels = new TreeMap<>();
    days.forEach((day, list) -> levels.put(day, Level.of(list)));
    Level last = levels.getOrDefault((int) past.free() - 1, Level.SILENCE);
    return new SeenDays(transitions(levels), reports(past, days, levels), past.mentions(), last);
  }

  /** Whether a document looks at a day as a whole. */
  static boolean looksAt(DocumentWindow window, int day) {
    return window.fromDay() <= day && day + 1 <= window.toDay();
  }

  /** The day that it belongs to: a moment of midnight belongs to the day that ends. */
  private static int wholeDay(ReportedAct act) {
    return (int) StrictMath.ceil(act.day().middle()) - 1;
  }

  private static List<ReportedAct> plus(List<ReportedAct> list, ReportedAct mention) {
    list.add(mention);
    return list;
  }

  private static Map<Level, Map<Level, Double>> transitions(Map<Integer, Level> levels) {
    Map<Level, Map<Level, Double>> counts = new EnumMap<>(Level.class);
    for (Level from : Level.values()) {
      Map<Level, Double> row = new EnumMap<>(Level.class);
      for (Level to : Level.values()) {
        row.put(to, ADDED);
      }
      counts.put(from, row);
    }
    levels.forEach(
        (day, level) -> {
          Level next = levels.get(day + 1);
          if (next != null) {
            counts.computeIfPresent(level, (from, row) -> plusOne(row, next));
          }
        });
    return counts;
  }

  private static Map<Level, Double> plusOne(Map<Level, Double> row, Level to) {
    row.merge(to, 1.0, Double::sum);
    return row;
  }

  private static Map<Level, List<List<ReportedAct>>> reports(
      Past past, Map<Integer, List<ReportedAct>> days, Map<Integer, Level> levels) {
    Map<Level, List<List<ReportedAct>>> reports = new EnumMap<>(Level.class);
    for (int d = 0; d <= past.document(); d++) {
      int document = d;
      days.forEach(
          (day, mentions) -> {
            if (looksAt(past.windows().get(document), day)) {
              reports
                  .computeIfAbsent(levels.getOrDefault(day, Level.SILENCE), l -> new ArrayList<>())
                  .add(mentions.stream().filter(m -> m.document() == document).toList());
            }
          });
    }
    return reports;
  }
}
