package brink.decision;

import brink.model.Actor;
import brink.model.ChoiceWeights;
import brink.model.SettlementTerms;
import brink.model.Severity;
import brink.model.World;

/**
 * The weights with which one actor chooses: its own and those that all actors share.
 *
 * @param restingRung rung it aims at when it is owed nothing
 * @param pressureSensitivity eta [logit/rung]
 * @param deterrenceSensitivity chi [logit/rung]
 * @param audienceCost alpha [logit]
 * @param severity how severe acts are
 * @param choice the shared weights of the choice
 * @param settlement the shared weights of settling
 */
public record Traits(
    double restingRung,
    double pressureSensitivity,
    double deterrenceSensitivity,
    double audienceCost,
    Severity severity,
    ChoiceWeights choice,
    SettlementTerms settlement) {

  /**
   * Joins what is the actor's own and what all actors share.
   *
   * @param actor the actor
   * @param world what all actors share
   * @return the weights with which that actor chooses
   */
  public static Traits of(Actor actor, World world) {
    return new Traits(
        actor.restingRung(),
        actor.restraint().pressureSensitivity(),
        actor.restraint().deterrenceSensitivity(),
        actor.restraint().audienceCost(),
        world.dynamics().severity(),
        world.choice(),
        world.settlement());
  }
}
