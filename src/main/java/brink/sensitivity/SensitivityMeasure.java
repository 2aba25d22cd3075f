package brink.sensitivity;

/** What an index measures. */
public enum SensitivityMeasure {
  /** Share of the variance that a factor explains alone. */
  FIRST_ORDER("first-order", "first-order index", true),
  /** Share of the variance that stays open while a factor alone is unknown. */
  TOTAL("total", "total index", true),
  /** Share of the variance that two factors explain together and not alone. */
  SECOND_ORDER("second-order", "second-order index", true),
  /** Mean size of the elementary effect of a factor. */
  MU_STAR("mu-star", "mean size of its effect (mu*)", true),
  /** Mean elementary effect. */
  MU("mu", "mean effect (mu)", false),
  /** Standard deviation of the elementary effect between places. */
  SIGMA("sigma", "spread of its effect (sigma)", true),
  /** Partial rank correlation of factor and response. */
  PRCC("prcc", "partial rank correlation", false),
  /** Response at the factor's last level less that at its first. */
  SWING("swing", "change from one end to the other", false),
  /** Response at the factor's first level less that at the scenario's own values. */
  AT_LOW("at-low", "change at its lowest level", false),
  /** Response at the factor's last level less that at the scenario's own values. */
  AT_HIGH("at-high", "change at its highest level", false);

  private final String id;
  private final String words;
  private final boolean positive;

  SensitivityMeasure(String id, String words, boolean positive) {
    this.id = id;
    this.words = words;
    this.positive = positive;
  }

  /**
   * Its name in tables.
   *
   * @return such as "mu-star"
   */
  public String id() {
    return id;
  }

  /**
   * Its name in words.
   *
   * @return such as "total index"
   */
  public String words() {
    return words;
  }

  /**
   * Whether it cannot be negative, but for chance.
   *
   * @return false where the sign means something
   */
  public boolean positive() {
    return positive;
  }

  /** Whether it is a share of variance already, so that it need not be squared to become one. */
  boolean variance() {
    return this == FIRST_ORDER || this == TOTAL || this == SECOND_ORDER;
  }
}
