package brink.hindcast;

/** A way to forecast what later documents will report. */
public interface ForecastMethod {
  /**
   * Its short name in tables.
   *
   * @return such as "poisson"
   */
  String id();

  /**
   * What it does.
   *
   * @return in words
   */
  String title();

  /**
   * Makes ready to forecast.
   *
   * @param past what is known
   * @return draws futures; may be used by one thread at a time
   */
  PredictiveSampler at(InformationSet past);
}
