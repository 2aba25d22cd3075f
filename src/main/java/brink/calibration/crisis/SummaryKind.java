package brink.calibration.crisis;

import org.apache.commons.math3.util.FastMath;

/** What a summary asks of reported acts. */
enum SummaryKind {
  /**
   * How many there are. Its square root is compared, on which counts of any size vary alike
   * (Anscombe 1948, Biometrika 35).
   */
  COUNT {
    @Override
    double scaled(double count) {
      return 2 * FastMath.sqrt(count + 0.375);
    }
  },
  /** The highest rung of any; 0 for none. */
  HIGHEST_RUNG {
    @Override
    double scaled(double rung) {
      return rung;
    }
  },
  /**
   * Days from the first strike at a rung to the first strike back; the horizon where none comes.
   */
  ANSWER_GAP {
    @Override
    double scaled(double days) {
      return FastMath.log1p(days);
    }
  },
  /** Deaths in them. Their logarithm is compared, since one strike may kill most of all. */
  DEATHS {
    @Override
    double scaled(double deaths) {
      return FastMath.log1p(deaths);
    }
  };

  /**
   * The least scale on which differences count, so that what hardly ever varies does not decide
   * alone. Chosen: the standard deviation of a Poisson count, one rung, a factor e of days or
   * deaths.
   */
  static final double FLOOR = 1;

  /** The value on the scale on which it is compared; grows with the value. */
  abstract double scaled(double value);
}
