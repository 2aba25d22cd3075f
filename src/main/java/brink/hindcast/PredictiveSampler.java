package brink.hindcast;

import brink.evidence.ReportedAct;
import java.util.List;

/** Draws what later documents may report. */
@FunctionalInterface
public interface PredictiveSampler {
  /**
   * One future.
   *
   * @param key names it: the same key gives the same future
   * @return reported acts after the past has ended, in any order
   */
  List<ReportedAct> draw(long key);
}
