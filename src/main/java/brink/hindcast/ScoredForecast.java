package brink.hindcast;

import brink.hindcast.score.ScoringRules;
import java.util.Arrays;

/**
 * One forecast and how it fared.
 *
 * @param method id of the method
 * @param document place of the document on whose day it was made
 * @param question what was asked
 * @param forecast probability of an event, mean of a number
 * @param low 10 % quantile of the futures
 * @param high 90 % quantile of the futures
 * @param observed what later documents report
 * @param crps of a number; NaN for an event
 */
public record ScoredForecast(
    String method,
    int document,
    Question question,
    double forecast,
    double low,
    double high,
    double observed,
    double crps) {
  /**
   * The least probability that what happened counts with in the log score. Chosen: a thousand
   * futures cannot tell less from nothing.
   */
  public static final double FLOOR = 0.001;

  /** Probability that the interval leaves outside. */
  public static final double ALPHA = 0.2;

  /**
   * Scores futures.
   *
   * @param method id of the method
   * @param document place of the document on whose day they were drawn
   * @param question what was asked
   * @param answers the answer of each future, one or more; sorted here
   * @param observed what later documents report
   * @return the forecast and its scores
   */
  static ScoredForecast of(
      String method, int document, Question question, double[] answers, double observed) {
    Arrays.sort(answers);
    double mean = Arrays.stream(answers).sum() / answers.length;
    return new ScoredForecast(
        method,
        document,
        question,
        mean,
        quantile(answers, ALPHA / 2),
        quantile(answers, 1 - ALPHA / 2),
        observed,
        question.isEvent() ? Double.NaN : ScoringRules.crps(answers, observed));
  }

  private static double quantile(double[] sorted, double p) {
    int place = (int) StrictMath.ceil(p * sorted.length - 1e-9) - 1;
    return sorted[StrictMath.max(0, place)];
  }

  /**
   * One of its scores.
   *
   * @param kind which
   * @return the score; NaN where it is not of that sort of question
   */
  public double score(ScoreKind kind) {
    if (kind.isOfEvents() != question.isEvent()) {
      return Double.NaN;
    }
    return switch (kind) {
      case BRIER -> ScoringRules.brier(forecast, happened());
      case LOG -> ScoringRules.log(forecast, happened(), FLOOR);
      case CRPS -> crps;
      case INTERVAL -> ScoringRules.interval(low, high, ALPHA, observed);
    };
  }

  /**
   * Whether the event came about.
   *
   * @return false for a number
   */
  public boolean happened() {
    return question.isEvent() && observed == 1;
  }
}
