package brink.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of act, as the catalogue describes it: its codes, its rung and, as numbers, what it
 * does.
 *
 * @param id its name in files
 * @param label its name in words
 * @param family call, pressure or strike
 * @param cameo CAMEO code
 * @param plover PLOVER class
 * @param goldstein Goldstein score of the CAMEO code
 * @param rung nominal rung, which an actor has in mind when choosing
 * @param rungFromDeaths whether the rung that others see follows from the deaths instead
 * @param thirdParty whether it names a third party
 * @param pressure pressure it puts on the target, to be multiplied by leverage
 * @param deterrence deterrence that it makes the target feel; for a pledge, the target's
 *     adversaries
 * @param pledge whether it pledges to defend its target
 * @param rally how strongly it moves the target to press the third party
 * @param redLine rung that the target must not reach; null for none
 * @param closes whether it declares one's answer finished
 * @param offersCeasefire whether it offers a ceasefire
 * @param eases whether it moves the front one posture down
 * @param posture posture that it raises the front to; null for none
 * @param deaths deaths on the target's side
 * @param salvo rounds to be met by the target's defence
 * @param claimed probability that the actor claims the act
 * @param denied probability that the actor denies it
 * @param ownCost cost to the actor besides deaths [logit units at casualty aversion 1]
 */
public record ActKind(
    @Key String id,
    @Field(text = "its name in words") String label,
    @Field(text = "family of the act") ActFamily family,
    @Field(text = "CAMEO code, in quotes", source = "Schrodt 2012") String cameo,
    @Field(text = "PLOVER class", source = "Halterman et al. 2023") String plover,
    @Field(
            text = "Goldstein score of the CAMEO code",
            min = -10,
            max = 10,
            source = "Goldstein 1992")
        double goldstein,
    @Field(text = "rung of the act as its actor means it", unit = "rung", min = 0, max = 9)
        int rung,
    @Field(
            text = "whether its rung follows from its deaths, as the ladder says",
            fallback = "false")
        boolean rungFromDeaths,
    @Field(text = "whether it names a third party besides its target", fallback = "none")
        ThirdParty thirdParty,
    @Field(
            text = "pressure on the target, multiplied by the actor's leverage",
            min = 0,
            max = 5,
            fallback = "0")
        double pressure,
    @Field(
            text = "deterrence felt by the target, or by the adversaries of a pledge's target",
            min = 0,
            max = 5,
            fallback = "0")
        double deterrence,
    @Field(text = "whether it pledges to defend its target", fallback = "false") boolean pledge,
    @Field(
            text = "how strongly it moves its target to press the third party",
            min = 0,
            max = 5,
            fallback = "0")
        double rally,
    @Field(
            text = "rung that the target must not reach, for a threat",
            unit = "rung",
            min = 1,
            max = 9,
            fallback = "null",
            source = "Fearon 1994")
        @Nullable Integer redLine,
    @Field(text = "whether it declares the actor's answer finished", fallback = "false")
        boolean closes,
    @Field(text = "whether it offers a ceasefire", fallback = "false") boolean offersCeasefire,
    @Field(text = "whether it moves the front one posture down", fallback = "false") boolean eases,
    @Field(text = "posture that it raises the front to", fallback = "null")
        @Nullable Posture posture,
    @Field(text = "deaths on the target's side", fallback = "{}") Deaths deaths,
    @Field(text = "rounds to be met by the target's defence", fallback = "{}") Salvo salvo,
    @Field(text = "probability that the actor claims it", min = 0, max = 1, fallback = "1")
        double claimed,
    @Field(text = "probability that the actor denies it", min = 0, max = 1, fallback = "0")
        double denied,
    @Field(
            text = "cost to the actor besides deaths",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double ownCost) {

  /**
   * The level of the posture that it raises the front to.
   *
   * @return level of {@link Posture}, 0 where it raises nothing
   */
  public int raisesTo() {
    return posture == null ? 0 : posture.level();
  }

  /**
   * What a value of this kind must satisfy beyond the range of each field.
   *
   * @return one line for each thing wrong, empty when nothing is
   */
  public List<String> problems() {
    return claimed + denied > 1
        ? List.of("claimed + denied is " + (claimed + denied) + "; it must be at most 1")
        : List.of();
  }
}
