package brink.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruncatedPriorTest {
  private static final Prior NORMAL = new Prior.Normal(0, 1);

  private static Prior prior(String name) {
    return switch (name) {
      case "normal" -> NORMAL;
      case "lognormal" -> new Prior.Lognormal(2, 1.5);
      case "gamma" -> new Prior.Gamma(0.6, 0.2);
      case "beta" -> new Prior.Beta(0.85, 0.06);
      default -> new Prior.Uniform(1, 3);
    };
  }

  /** Share, then the quantiles at 1e-6, 0.1, 0.5 and 0.9, by SciPy 1.17 from sf, isf, cdf, ppf. */
  @ParameterizedTest
  @CsvSource({
    "normal,10,12,7.619853022383988e-24,10.000000099028647,10.010428370089281,10.068411836058495,"
        + "10.225526810998913",
    "normal,-12,-10,7.619853022383988e-24,-11.286831795337527,-10.225526810998913,"
        + "-10.068411836058495,-10.010428370089281",
    "normal,30,40,4.906713927147908e-198,30.000000033296438,30.00350792324418,30.023070467827313,"
        + "30.076570337034944",
    "normal,2.3,50,0.010724110021675809,2.300000378582286,2.3396194422212733,2.5515624593795505,"
        + "3.069409746518781",
    "normal,-1,1,0.6826894921370859,-0.9999971786317104,-0.7490145989695701,0.0,0.7490145989695702",
    "lognormal,100,1000,3.0095194671280046e-10,100.00001053041738,101.11423576470536,"
        + "107.50712767082247,126.62286548868283",
    "lognormal,1e-4,1e-3,1.1748375519303704e-28,0.0004549250763895315,0.0008720401770592989,"
        + "0.0009593698042015794,0.0009937002613267269",
    "gamma,3,5,1.4439700533653188e-11,3.000000080637906,3.00849360641819,3.05578966042962,"
        + "3.1845647623819104",
    "gamma,0.001,0.01,9.256968501727245e-14,0.0021294372324615137,0.007716190368686201,"
        + "0.009248327506485186,0.009881866504922543",
    "gamma,6,20,9.590509849157839e-29,6.0000000730860465,6.007699910510519,6.050639161598423,"
        + "6.168067048945582",
    "beta,0.99,1,1.2368629592220947e-05,0.9900000020303178,0.9902115363407129,0.991308832102312,"
        + "0.9937063396453756",
    "beta,0.01,0.2,8.52666520370084e-17,0.12316593146100765,0.18437463376632093,"
        + "0.1951562325062564,0.19925572451785203",
    "uniform,2.9,10,0.05,2.9000001,2.91,2.95,2.99",
    "uniform,-5,1.1,0.05,1.0000001,1.01,1.05,1.09"
  })
  void agreesWithSciPyHoweverFarOutTheRangeLies(
      String name, double min, double max, double share, double a, double b, double c, double d) {
    TruncatedPrior cut = new TruncatedPrior(prior(name), min, max);
    assertThat(cut.share()).isCloseTo(share, within(1e-8 * share));
    double[] levels = {1e-6, 0.1, 0.5, 0.9};
    double[] expected = {a, b, c, d};
    for (int i = 0; i < levels.length; i++) {
      assertThat(cut.quantile(levels[i])).isCloseTo(expected[i], within(1e-8));
    }
  }

  @ParameterizedTest
  @CsvSource({"normal", "lognormal", "gamma", "beta", "uniform"})
  void quantilesRiseFromEndToEndInEitherTailAndBetween(String name) {
    for (double[] range : new double[][] {{0.97, 1.2}, {1.1, 2.8}, {2.7, 2.9}, {-9, 0.3}}) {
      TruncatedPrior cut = new TruncatedPrior(prior(name), range[0], range[1]);
      double last = range[0];
      for (int i = 0; cut.share() > 0 && i <= 100; i++) {
        double value = cut.quantile(i / 100.0);
        assertThat(value).isBetween(last, range[1]);
        last = value;
      }
    }
  }

  @Test
  void whatIsBelowAndWhatIsAboveAreAllThereIs() {
    for (String name : new String[] {"normal", "lognormal", "gamma", "beta", "uniform"}) {
      for (double x : new double[] {Double.NEGATIVE_INFINITY, -1, 0, 0.4, 0.9, 1, 2.5, 7}) {
        double below = prior(name).distribution().cumulativeProbability(x);
        assertThat(below + prior(name).above(x)).as(name + x).isCloseTo(1, within(1e-12));
      }
      assertThat(prior(name).above(Double.POSITIVE_INFINITY)).isZero();
    }
  }

  @Test
  void aPriorBesideTheRangeIsRefused() {
    assertThatThrownBy(() -> parameter(new Prior.Normal(50, 0.001)))
        .hasMessage("0 % of the prior lies in [0.0, 2.0]; it must be 1 % or more");
    assertThatThrownBy(() -> parameter(new Prior.Normal(6, 1.5)))
        .hasMessage("0.38 % of the prior lies in [0.0, 2.0]; it must be 1 % or more");
    assertThat(parameter(new Prior.Normal(4, 1)).quantile(0.5)).isBetween(1.5, 2.0);
  }

  private static Parameter parameter(Prior prior) {
    return new Parameter("a", 1, "-", 0, 2, false, prior, Basis.EXPERT, "", "", null);
  }
}
