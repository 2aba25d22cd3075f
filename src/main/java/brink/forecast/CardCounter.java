package brink.forecast;

import brink.analysis.AssumptionSpread;
import brink.analysis.DrawSums;
import brink.evidence.CodedEvent;
import brink.evidence.Evidence;
import brink.evidence.Forecast;
import brink.run.History;
import brink.run.RunLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts as histories arrive how often the forecasts of the documents came true. Not safe for use
 * by several threads.
 */
public final class CardCounter {
  private final List<ForecastResolver> resolvers;
  private final long[] hits;
  private final List<DrawSums> draws = new ArrayList<>();
  private long runs;

  private CardCounter(List<ForecastResolver> resolvers) {
    this.resolvers = resolvers;
    hits = new long[resolvers.size()];
    resolvers.forEach(resolver -> draws.add(new DrawSums()));
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
   * @param draw place of the draw of its parameters; below 0 where none is drawn
   */
  public void accept(History history, int draw) {
    runs++;
    for (int i = 0; i < hits.length; i++) {
      int hit = resolvers.get(i).comesTrue(history) ? 1 : 0;
      hits[i] += hit;
      if (draw >= 0) {
        draws.get(i).add(draw, hit);
      }
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

  @Nullable AssumptionSpread spread(int place) {
    return draws.get(place).spreadOfEvent();
  }

  long runs() {
    return runs;
  }
}
