package brink.hindcast;

/** A way to forecast what later documents will report. */
public interface Method {
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
  Futures at(Past past);
}
