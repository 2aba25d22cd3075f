package brink.hindcast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mean scores of one crisis, by method and kind of score; over all days or one of them. */
public final class MeanScores {
  private record Place(String method, ScoreKind kind) {}

  private static final class Mean {
    private double sum;
    private int n;
  }

  private final Map<Place, Mean> means = new LinkedHashMap<>();

  private MeanScores() {}

  /**
   * Averages over all forecasts.
   *
   * @param scored the forecasts of one crisis
   * @return their mean scores
   */
  public static MeanScores of(List<ScoredForecast> scored) {
    MeanScores board = new MeanScores();
    for (ScoredForecast one : scored) {
      for (ScoreKind kind : ScoreKind.values()) {
        board.add(one, kind);
      }
    }
    return board;
  }

  /**
   * Averages over the forecasts of one day.
   *
   * @param scored the forecasts of one crisis
   * @param document place of the document on whose day they were made
   * @return their mean scores
   */
  public static MeanScores of(List<ScoredForecast> scored, int document) {
    return of(scored.stream().filter(one -> one.document() == document).toList());
  }

  private void add(ScoredForecast one, ScoreKind kind) {
    double score = one.score(kind);
    if (!Double.isNaN(score)) {
      Mean mean = means.computeIfAbsent(new Place(one.method(), kind), place -> new Mean());
      mean.sum += score;
      mean.n++;
    }
  }

  /**
   * The mean score of a method.
   *
   * @param method its id
   * @param kind the kind of score
   * @return NaN where it has no such forecast
   */
  public double mean(String method, ScoreKind kind) {
    Mean mean = means.get(new Place(method, kind));
    return mean == null ? Double.NaN : mean.sum / mean.n;
  }

  /**
   * How many forecasts it is the mean of.
   *
   * @param method id of the method
   * @param kind the kind of score
   * @return 0 or more
   */
  public int n(String method, ScoreKind kind) {
    Mean mean = means.get(new Place(method, kind));
    return mean == null ? 0 : mean.n;
  }
}
