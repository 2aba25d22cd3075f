package brink.calibration;

/**
 * How much the evidence says about a parameter, by its contraction: the share of the prior's
 * variance that the evidence took away.
 *
 * <p>Source of the measure: Betancourt 2018, "Calibrating model-based inferences and decisions",
 * arXiv:1803.08393. The limits are chosen: at 0.5 the standard deviation has shrunk by three
 * tenths; below 0.15 a thousand weighted draws of a distribution as wide as the prior could not be
 * told from it.
 */
public enum Verdict {
  /** Contraction of 0.5 or more. */
  INFORMED("informed"),
  /** Contraction from 0.15 up to 0.5. */
  WEAKLY_INFORMED("weakly informed"),
  /** Contraction below 0.15: what the posterior says is what the prior said. */
  PRIOR_DOMINATED("prior-dominated");

  private static final double INFORMED_FROM = 0.5;
  private static final double WEAK_FROM = 0.15;

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /**
   * The verdict on a contraction.
   *
   * @param contraction 1 - posterior variance / prior variance; may be below 0
   * @return the verdict
   */
  public static Verdict of(double contraction) {
    if (contraction >= INFORMED_FROM) {
      return INFORMED;
    }
    return contraction >= WEAK_FROM ? WEAKLY_INFORMED : PRIOR_DOMINATED;
  }

  /**
   * The verdict in words.
   *
   * @return such as "weakly informed"
   */
  public String words() {
    return words;
  }
}
