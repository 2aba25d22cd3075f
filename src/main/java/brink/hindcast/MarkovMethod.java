package brink.hindcast;

import brink.random.BitMixer;

/**
 * A Markov chain on four levels of reported heat, day by day, from silence to rung 7 and above.
 * Transitions are those between neighbouring days that documents look at, with a quarter of a
 * transition to each level added; on a day at some level a document reports what one reported of a
 * day at that level, drawn from the past.
 *
 * <p>Source: Perks 1947, Journal of the Institute of Actuaries 73, for what is added.
 */
public record MarkovMethod() implements ForecastMethod {
  private static final long SALT = BitMixer.salt("hindcast:markov");

  @Override
  public String id() {
    return "markov";
  }

  @Override
  public String title() {
    return "Daily Markov chain on four levels of reported rungs";
  }

  @Override
  public PredictiveSampler at(InformationSet past) {
    ObservedDays seen = ObservedDays.of(past);
    return key -> new MarkovDraw(past, seen, BitMixer.derive(key, SALT)).future();
  }
}
