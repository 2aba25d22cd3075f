package brink.simulation;

import brink.decision.Options;
import brink.decision.Situation;
import org.jspecify.annotations.Nullable;

/** Tells a listener of one run how likely the acts of a outlook are. */
final class Lookout implements Witness {
  private final Outlook outlook;
  private final Outlook.Listener listener;
  private @Nullable Crisis crisis;

  Lookout(Outlook outlook, Outlook.Listener listener) {
    this.outlook = outlook;
    this.listener = listener;
  }

  /** Says what it looks at. */
  void over(Crisis seen) {
    crisis = seen;
  }

  private Crisis crisis() {
    if (crisis == null) {
      throw new IllegalStateException("it looks at nothing yet");
    }
    return crisis;
  }

  /** Looks at all actors at the end of a day. */
  void endOfDay(int day) {
    int stage = crisis().stage();
    double[] chances = new double[outlook.actors()];
    for (int actor = 0; actor < chances.length; actor++) {
      if (outlook.concerns(stage, actor)) {
        int options = crisis().plot().mostOptions();
        double[] weights = new double[options + 1];
        Situation seen = new Situation(outlook.actors(), options);
        crisis().weights(actor, day + 1.0, seen, weights);
        chances[actor] = chance(stage, actor, weights, outlook.actors());
      }
    }
    listener.endOfDay(day + 1.0, chances);
  }

  @Override
  public void see(
      Occasion occasion, Options options, Situation situation, double[] weights, int chosen) {
    int stage = crisis().stage();
    int actor = occasion.actor();
    if (!outlook.concerns(stage, actor)) {
      return;
    }
    int belligerents = crisis().rungs().belligerents(occasion.day(), actor);
    double chance = chance(stage, actor, weights, belligerents);
    if (chance > 0) {
      boolean did = chosen != Options.HOLD && outlook.isMeant(stage, actor, chosen, belligerents);
      listener.choice(occasion.day(), chance, did);
    }
  }

  /** The chance of the options that do it while some others are belligerents. */
  private double chance(int stage, int actor, double[] weights, int belligerents) {
    int size = crisis().plot().tables(stage).options(actor).size();
    double sum = weights[0];
    double meant = 0;
    for (int o = 0; o < size; o++) {
      sum += weights[o + 1];
      meant += outlook.isMeant(stage, actor, o, belligerents) ? weights[o + 1] : 0;
    }
    return meant / sum;
  }
}
