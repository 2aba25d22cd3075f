package brink.decision;

import brink.model.Actor;
import brink.model.ChoiceWeights;

/**
 * The weights with which one actor chooses.
 *
 * @param rationality lambda [1/logit]
 * @param severityWeight theta [logit/rung^2]
 * @param pressureSensitivity eta [logit/rung]
 * @param deterrenceSensitivity chi [logit/rung]
 * @param casualtyAversion zeta [logit]
 * @param audienceCost alpha [logit]
 * @param breachCost price of breaking a ceasefire [logit]
 * @param crisisGain delta [logit/rung]
 * @param rallyGain weight of a rally [logit]
 * @param channelFatigue weight of channel fatigue [logit]
 */
public record Traits(
    double rationality,
    double severityWeight,
    double pressureSensitivity,
    double deterrenceSensitivity,
    double casualtyAversion,
    double audienceCost,
    double breachCost,
    double crisisGain,
    double rallyGain,
    double channelFatigue) {

  /**
   * Joins what is the actor's own and what all actors share.
   *
   * @param actor the actor
   * @param choice the shared weights
   * @return the weights with which that actor chooses
   */
  public static Traits of(Actor actor, ChoiceWeights choice) {
    return new Traits(
        actor.rationality(),
        choice.severityWeight(),
        actor.restraint().pressureSensitivity(),
        actor.restraint().deterrenceSensitivity(),
        actor.restraint().casualtyAversion(),
        actor.restraint().audienceCost(),
        choice.breachCost(),
        choice.crisisGain(),
        choice.rallyGain(),
        choice.channelFatigue());
  }
}
