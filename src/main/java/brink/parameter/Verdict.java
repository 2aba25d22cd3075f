package brink.parameter;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much the evidence says about a parameter, by where its posterior lies and how wide it is. All
 * is measured on the scale on which the prior is standard normal, so that the verdict does not
 * depend on how the parameter is written.
 *
 * <p>Sources: width, Betancourt 2018, "Calibrating model-based inferences and decisions",
 * arXiv:1803.08393 (contraction); shift and width together, Schad, Betancourt and Vasishth 2021,
 * Psychological Methods 26(1); the standard error of a normal sample's variance, s² √(2 / n),
 * Kendall and Stuart 1977, The advanced theory of statistics 1, 10.8. The limits are chosen. At a
 * contraction of 0.5 the standard deviation has shrunk by three tenths. A shift below 1 leaves the
 * mean where the prior has its middle two thirds.
 */
public enum Verdict {
  /** Contraction of 0.5 or more. */
  INFORMED("informed"),
  /** Contraction from 0.15 up to 0.5, and two of its standard errors from 0. */
  WEAKLY_INFORMED("weakly informed"),
  /** Contraction below 0.15, and a shift of 1 or more: elsewhere, and known no better. */
  MOVED("moved but not narrowed"),
  /** Contraction below 0.15, shift below 1: what the posterior says is mostly the prior. */
  PRIOR_DOMINATED("prior-dominated"),
  /** There are too few independent draws to say. */
  NOT_RESOLVED("not resolved");

  private static final double INFORMED_FROM = 0.5;
  private static final double WEAK_FROM = 0.15;
  private static final double MOVED_FROM = 1;

  /** Standard errors that a contraction must lie from 0 to be told from noise. */
  private static final double ERRORS = 2;

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /**
   * The verdict on a posterior.
   *
   * @param shift mean of the posterior, in standard deviations of the prior, from the prior's mean
   * @param contraction 1 - posterior variance / prior variance; may be below 0
   * @param effectiveSize independent draws that the posterior is worth, 1 or more
   * @return the verdict; not resolved where any argument is NaN, where noise alone may be taken for
   *     a contraction of 0.5 (32 draws or fewer), or for this one
   */
  public static Verdict of(double shift, double contraction, double effectiveSize) {
    double noise = ERRORS * Math.sqrt(2 / effectiveSize);
    if (!(noise < INFORMED_FROM) || Double.isNaN(contraction) || Double.isNaN(shift)) {
      return NOT_RESOLVED;
    }
    if (contraction >= INFORMED_FROM) {
      return INFORMED;
    }
    if (contraction >= WEAK_FROM) {
      return contraction >= noise ? WEAKLY_INFORMED : NOT_RESOLVED;
    }
    return Math.abs(shift) >= MOVED_FROM ? MOVED : PRIOR_DOMINATED;
  }

  /**
   * The verdict that some words stand for.
   *
   * @param words such as "weakly informed"
   * @return empty where they are those of none
   */
  public static Optional<Verdict> of(String words) {
    return Arrays.stream(values()).filter(verdict -> verdict.words.equals(words)).findFirst();
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
