package brink.simulation;

import brink.decision.Option;
import brink.decision.Options;
import brink.decision.Situation;
import org.jspecify.annotations.Nullable;

/** Tells a listener of one run how likely the acts of a outlook are. */
final class Lookout implements Witness {
  private final Outlook outlook;
  private final Outlook.Listener listener;
  private final @Nullable Situation[] seen;
  private double[] weights = new double[0];
  private @Nullable Crisis crisis;

  Lookout(Outlook outlook, Outlook.Listener listener) {
    this.outlook = outlook;
    this.listener = listener;
    seen = new Situation[outlook.actors()];
  }

  /** Says what it looks at. */
  void over(Crisis run) {
    crisis = run;
    weights = new double[run.plot().mostOptions() + 1];
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
        crisis().weights(actor, day + 1.0, seen(actor), weights);
        chances[actor] = chance(stage, actor);
      }
    }
    listener.endOfDay(day + 1.0, chances);
  }

  @Override
  public void see(
      Occasion occasion, Options options, Situation situation, double[] weighed, int chosen) {
    int stage = crisis().stage();
    int actor = occasion.actor();
    if (!outlook.concerns(stage, actor)) {
      return;
    }
    double day = occasion.day();
    int belligerents = crisis().rungs().belligerents(day, actor);
    double sum = 0;
    for (int o = 0; o <= options.size(); o++) {
      sum += weighed[o];
    }
    for (int o = 0; o < options.size(); o++) {
      if (weighed[o + 1] > 0 && outlook.isMeant(stage, actor, o, belligerents)) {
        Option option = options.get(o);
        listener.choice(
            new Outlook.Choice(day, actor, option.target(), option.kind()),
            weighed[o + 1] / sum,
            o == chosen);
      }
    }
  }

  /** The chance of all options that are looked out for, however many belligerents they need. */
  private double chance(int stage, int actor) {
    int size = crisis().plot().tables(stage).options(actor).size();
    double sum = weights[0];
    double meant = 0;
    for (int o = 0; o < size; o++) {
      sum += weights[o + 1];
      meant += outlook.isMeant(stage, actor, o, outlook.actors()) ? weights[o + 1] : 0;
    }
    return meant / sum;
  }

  /** What an actor sees is kept apart from what others see, and from what it sees in the run. */
  private Situation seen(int actor) {
    Situation known = seen[actor];
    if (known == null) {
      known = new Situation(outlook.actors(), crisis().plot().mostOptions());
      seen[actor] = known;
    }
    return known;
  }
}
