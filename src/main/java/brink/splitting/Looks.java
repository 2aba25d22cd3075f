package brink.splitting;

import brink.simulation.Outlook;
import java.util.ArrayList;
import java.util.List;

/** What was seen at the end of each day of one run. */
final class Looks implements Outlook.Listener {
  private final List<Double> days = new ArrayList<>();
  private final List<double[]> chances = new ArrayList<>();

  private final List<Hint> hints = new ArrayList<>();
  private final double limit;
  private double chosenAt = Double.POSITIVE_INFINITY;

  /** A chance that the outcome had: a choice that would have brought it about, or did. */
  record Hint(Outlook.Choice choice, double chance, boolean chosen) {}

  Looks(double limit) {
    this.limit = limit;
  }

  @Override
  public void endOfDay(double day, double[] chancesThen) {
    days.add(day);
    chances.add(chancesThen);
  }

  @Override
  public void choice(Outlook.Choice choice, double chance, boolean chosen) {
    if (choice.day() <= limit && choice.day() <= chosenAt) {
      hints.add(new Hint(choice, chance, chosen));
      chosenAt = chosen ? choice.day() : chosenAt;
    }
  }

  /** Whether an actor chose what is looked out for in time. */
  boolean chosen() {
    return chosenAt <= limit;
  }

  /** The chances that the outcome had in time, up to the first choice that brought it about. */
  List<Hint> hints() {
    return hints;
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
