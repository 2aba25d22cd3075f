package brink.forecast;

import brink.evidence.CodedEvent;
import brink.evidence.Evidence;
import brink.evidence.Forecast;
import brink.run.History;
import brink.run.RunLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts as histories arrive how often the forecasts of the documents came true. Not safe for use
 * by several threads.
 */
public final class CardCounter {
  private final List<ForecastResolver> resolvers;
  private final long[] hits;
  private long runs;

  private CardCounter(List<ForecastResolver> resolvers) {
    this.resolvers = resolvers;
    hits = new long[resolvers.size()];
  }

  /**
   * Prepares the forecasts that had been made by a day and that look at days of the runs.
   *
   * @param evidence what the documents foresee
   * @param layout the layout of the histories
   * @param until last day that is replayed
   * @return a counter that has seen no run
   */
  public static CardCounter of(Evidence evidence, RunLayout layout, LocalDate until) {
    List<ForecastResolver> resolvers = new ArrayList<>();
    for (Forecast forecast : evidence.forecasts()) {
      ForecastResolver resolver = new ForecastResolver(forecast, layout);
      if (resolver.isOpen() && isMade(forecast, evidence, until)) {
        resolvers.add(resolver);
      }
    }
    return new CardCounter(resolvers);
  }

  private static boolean isMade(Forecast forecast, Evidence evidence, LocalDate until) {
    for (CodedEvent event : evidence.events()) {
      if (forecast.events().contains(event.id()) && !event.date().max().isAfter(until)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes the next run.
   *
   * @param history its record and acts
   */
  public void accept(History history) {
    runs++;
    for (int i = 0; i < hits.length; i++) {
      hits[i] += resolvers.get(i).comesTrue(history) ? 1 : 0;
    }
  }

  int size() {
    return hits.length;
  }

  ForecastResolver resolver(int place) {
    return resolvers.get(place);
  }

  long hits(int place) {
    return hits[place];
  }

  long runs() {
    return runs;
  }
}
