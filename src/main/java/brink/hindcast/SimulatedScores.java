package brink.hindcast;

import brink.hindcast.score.Reliability;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of simulated crises: their mean scores, and one method's forecasts of events. Takes
 * crises in the order of their numbers, whatever did them. Not safe for use by several threads.
 */
public final class SimulatedScores {
  /** Events of either sort from which frequencies are drawn; chosen: fewer say nothing. */
  private static final int LEAST = 50;

  private final String method;
  private final List<MeanScores> boards = new ArrayList<>();
  private final List<ScoredForecast> events = new ArrayList<>();

  /**
   * Has seen no crisis.
   *
   * @param method id of the method whose forecasts of events are kept
   */
  public SimulatedScores(String method) {
    this.method = method;
  }

  /**
   * Takes the next crisis.
   *
   * @param scored its forecasts
   */
  public void accept(List<ScoredForecast> scored) {
    boards.add(MeanScores.of(scored));
    scored.stream()
        .filter(one -> one.question().isEvent() && one.method().equals(method))
        .forEach(events::add);
  }

  /**
   * Mean scores of each crisis.
   *
   * @return in their order
   */
  public List<MeanScores> boards() {
    return List.copyOf(boards);
  }

  /**
   * How far the forecasts of events can be taken at their word.
   *
   * @param seed names the random numbers of the band
   * @return null where fewer than {@value #LEAST} events came about, or did not
   */
  public @Nullable Reliability reliability(long seed) {
    long hits = events.stream().filter(ScoredForecast::happened).count();
    if (hits < LEAST || events.size() - hits < LEAST) {
      return null;
    }
    boolean[] happened = new boolean[events.size()];
    for (int i = 0; i < happened.length; i++) {
      happened[i] = events.get(i).happened();
    }
    double[] forecasts = events.stream().mapToDouble(ScoredForecast::forecast).toArray();
    return Reliability.of(forecasts, happened, seed);
  }
}
