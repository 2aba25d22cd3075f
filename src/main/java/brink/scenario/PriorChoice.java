package brink.scenario;

import brink.model.Field;
import brink.parameter.Prior;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prior as files write it: one of the families.
 *
 * @param normal normal
 * @param lognormal lognormal, by moments of the number itself
 * @param gamma gamma
 * @param beta beta
 * @param uniform uniform
 */
public record PriorChoice(
    @Field(text = "normal", fallback = "null") @Nullable Moments normal,
    @Field(text = "lognormal, by moments of the number itself", fallback = "null")
        @Nullable Moments lognormal,
    @Field(text = "gamma", fallback = "null") @Nullable Moments gamma,
    @Field(text = "beta", fallback = "null") @Nullable Moments beta,
    @Field(text = "uniform", fallback = "null") @Nullable Bounds uniform) {

  /**
   * A distribution by its moments.
   *
   * @param mean mean of the number
   * @param sd standard deviation of the number
   */
  public record Moments(
      @Field(text = "mean of the number") double mean,
      @Field(text = "standard deviation of the number", above = 0) double sd) {}

  /**
   * A distribution by its bounds.
   *
   * @param low least value
   * @param high greatest value
   */
  public record Bounds(
      @Field(text = "least value") double low, @Field(text = "greatest value") double high) {}

  List<String> problems() {
    try {
      return priors().size() == 1
          ? List.of()
          : List.of("exactly one of normal, lognormal, gamma, beta, uniform must be given");
    } catch (IllegalArgumentException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The prior that is given.
   *
   * @return the one family that the file names
   */
  public Prior prior() {
    return priors().get(0);
  }

  private List<Prior> priors() {
    List<Prior> priors = new ArrayList<>();
    if (normal != null) {
      priors.add(new Prior.Normal(normal.mean(), normal.sd()));
    }
    if (lognormal != null) {
      priors.add(new Prior.Lognormal(lognormal.mean(), lognormal.sd()));
    }
    if (gamma != null) {
      priors.add(new Prior.Gamma(gamma.mean(), gamma.sd()));
    }
    if (beta != null) {
      priors.add(new Prior.Beta(beta.mean(), beta.sd()));
    }
    if (uniform != null) {
      priors.add(new Prior.Uniform(uniform.low(), uniform.high()));
    }
    return priors;
  }
}
