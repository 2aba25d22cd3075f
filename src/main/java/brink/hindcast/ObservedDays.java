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
record ObservedDays(
    Map<HeatLevel, Map<HeatLevel, Double>> transitions,
    Map<HeatLevel, List<List<ReportedAct>>> reports,
    List<ReportedAct> mentions,
    HeatLevel last) {
  private static final double ADDED = 0.25;

  static ObservedDays of(InformationSet past) {
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
    Map<Integer, HeatLevel> levels = new TreeMap<>();
    days.forEach((day, list) -> levels.put(day, HeatLevel.of(list)));
    HeatLevel last = levels.getOrDefault((int) past.free() - 1, HeatLevel.SILENCE);
    return new ObservedDays(
        transitions(levels), reports(past, days, levels), past.mentions(), last);
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

  private static Map<HeatLevel, Map<HeatLevel, Double>> transitions(
      Map<Integer, HeatLevel> levels) {
    Map<HeatLevel, Map<HeatLevel, Double>> counts = new EnumMap<>(HeatLevel.class);
    for (HeatLevel from : HeatLevel.values()) {
      Map<HeatLevel, Double> row = new EnumMap<>(HeatLevel.class);
      for (HeatLevel to : HeatLevel.values()) {
        row.put(to, ADDED);
      }
      counts.put(from, row);
    }
    levels.forEach(
        (day, level) -> {
          HeatLevel next = levels.get(day + 1);
          if (next != null) {
            counts.computeIfPresent(level, (from, row) -> plusOne(row, next));
          }
        });
    return counts;
  }

  private static Map<HeatLevel, Double> plusOne(Map<HeatLevel, Double> row, HeatLevel to) {
    row.merge(to, 1.0, Double::sum);
    return row;
  }

  private static Map<HeatLevel, List<List<ReportedAct>>> reports(
      InformationSet past, Map<Integer, List<ReportedAct>> days, Map<Integer, HeatLevel> levels) {
    Map<HeatLevel, List<List<ReportedAct>>> reports = new EnumMap<>(HeatLevel.class);
    for (int d = 0; d <= past.document(); d++) {
      int document = d;
      days.forEach(
          (day, mentions) -> {
            if (looksAt(past.windows().get(document), day)) {
              reports
                  .computeIfAbsent(
                      levels.getOrDefault(day, HeatLevel.SILENCE), l -> new ArrayList<>())
                  .add(mentions.stream().filter(m -> m.document() == document).toList());
            }
          });
    }
    return reports;
  }
}
