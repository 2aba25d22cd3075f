package brink.hindcast;

import brink.evidence.ReportedAct;
import brink.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One future of the chain of levels. */
final class MarkovDraw {
  private final InformationSet past;
  private final ObservedDays seen;
  private final RandomStream random;
  private final List<ReportedAct> future = new ArrayList<>();

  MarkovDraw(InformationSet past, ObservedDays seen, long key) {
    this.past = past;
    this.seen = seen;
    random = new RandomStream(key);
  }

  List<ReportedAct> future() {
    HeatLevel level = seen.last();
    int end = (int) past.windows().get(past.windows().size() - 1).toDay();
    for (int day = (int) past.free(); day < end; day++) {
      level = next(level);
      for (int d = past.document() + 1; d < past.windows().size(); d++) {
        if (ObservedDays.looksAt(past.windows().get(d), day)) {
          report(level, d, day + 0.5);
        }
      }
    }
    return future;
  }

  private HeatLevel next(HeatLevel level) {
    Map<HeatLevel, Double> row = seen.transitions().getOrDefault(level, Map.of());
    double left = random.uniform() * row.values().stream().mapToDouble(Double::doubleValue).sum();
    HeatLevel next = level;
    for (Map.Entry<HeatLevel, Double> to : row.entrySet()) {
      next = to.getKey();
      left -= to.getValue();
      if (left < 0) {
        break;
      }
    }
    return next;
  }

  /** What a document reports of a day; of a level never seen, any act lifted to its rung. */
  private void report(HeatLevel level, int document, double day) {
    List<List<ReportedAct>> like = seen.reports().get(level);
    if (like != null) {
      for (ReportedAct mention : like.get((int) (random.uniform() * like.size()))) {
        future.add(mention.in(document, day));
      }
    } else if (level != HeatLevel.SILENCE && !seen.mentions().isEmpty()) {
      ReportedAct any = seen.mentions().get((int) (random.uniform() * seen.mentions().size()));
      future.add(any.in(document, day).lifted(level.least()));
    }
  }
}
