package brink.hindcast;

import brink.evidence.ReportedAct;
import java.util.List;

/** How hot a day was, by the highest rung reported of it. */
enum HeatLevel {
  /** Nothing is reported. */
  SILENCE(0),
  /** Words, or forces moved: up to rung 4. */
  WORDS(0),
  /** Fire and limited strikes: rung 5 and 6. */
  FIRE(5),
  /** Rung 7 and above. */
  WAR(7);

  private final int least;

  HeatLevel(int least) {
    this.least = least;
  }

  /** The least rung of its hottest act. */
  int least() {
    return least;
  }

  /** The level of a day. */
  static HeatLevel of(List<ReportedAct> day) {
    if (day.isEmpty()) {
      return SILENCE;
    }
    int rung = day.stream().mapToInt(ReportedAct::leastRung).reduce(0, Math::max);
    return rung >= WAR.least ? WAR : rung >= FIRE.least ? FIRE : WORDS;
  }
}
