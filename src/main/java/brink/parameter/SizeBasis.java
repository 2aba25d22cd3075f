package brink.parameter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the size of a number rests on. A paragraph that shows an act gives its number a direction,
 * not a size: as long as the number has a prior, the size is judgement. A calibration sizes a
 * number as far as its verdict says so.
 */
public enum SizeBasis {
  /** A paragraph of a document says how large it is: it has no prior. */
  DOCUMENT("the documents"),
  /** A calibration has informed it. */
  CALIBRATION("a calibration"),
  /** A calibration has informed it weakly. */
  WEAK_CALIBRATION("a calibration, weakly"),
  /** A document, or a calibration that moved it, says whither; how large it is, is judgement. */
  DIRECTION("judgement, in a direction that documents give"),
  /** A publication. */
  LITERATURE("the literature"),
  /** The judgement of the scenario's authors. */
  EXPERT("judgement"),
  /** The scenario does not say. */
  NONE("nothing that the scenario states");

  private final String words;

  SizeBasis(String words) {
    this.words = words;
  }

  /** What a parameter rests on. */
  static SizeBasis of(Parameter parameter) {
    SizeBasis calibrated = calibrated(parameter.verdict());
    if (calibrated != NONE || parameter.basis() == null) {
      return calibrated;
    }
    return switch (parameter.basis()) {
      case DOCUMENT -> parameter.prior() == null ? DOCUMENT : DIRECTION;
      case LITERATURE -> LITERATURE;
      case EXPERT -> EXPERT;
    };
  }

  private static SizeBasis calibrated(@Nullable Verdict verdict) {
    if (verdict == null) {
      return NONE;
    }
    return switch (verdict) {
      case INFORMED -> CALIBRATION;
      case WEAKLY_INFORMED -> WEAK_CALIBRATION;
      case MOVED -> DIRECTION;
      case PRIOR_DOMINATED, NOT_RESOLVED -> NONE;
    };
  }

  /**
   * Whether the number's size is settled by what was reported.
   *
   * @return true for a size that a document gives or a calibration has informed
   */
  public boolean isSettled() {
    return this == DOCUMENT || this == CALIBRATION;
  }

  /**
   * Its name in tables.
   *
   * @return such as "weak-calibration"
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What a number rests on, in words.
   *
   * @return such as "judgement"
   */
  public String words() {
    return words;
  }
}
