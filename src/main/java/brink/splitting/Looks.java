package brink.splitting;

import brink.simulation.Outlook;
import java.util.ArrayList;
import java.util.List;

/** What was seen at the end of each day of one run. */
final class Looks implements Outlook.Listener {
  private final List<Double> days = new ArrayList<>();
  private final List<double[]> chances = new ArrayList<>();

  private final double limit;
  private boolean chosen;
  private double expected;

  Looks(double limit) {
    this.limit = limit;
  }

  @Override
  public void endOfDay(double day, double[] chancesThen) {
    days.add(day);
    chances.add(chancesThen);
  }

  @Override
  public void choice(double day, double chance, boolean did) {
    if (day <= limit && !chosen) {
      expected += chance;
      chosen = did;
    }
  }

  /** Whether an actor chose what is looked out for in time. */
  boolean chosen() {
    return chosen;
  }

  /** The sum of the chances that actors chose it with, up to the first who did. */
  double expected() {
    return expected;
  }

  /** Number of days. */
  int size() {
    return days.size();
  }

  /** The end of a day, in days since the start. */
  double day(int look) {
    return days.get(look);
  }

  /** The chance of an actor then. */
  double chance(int look, int actor) {
    return chances.get(look)[actor];
  }
}
