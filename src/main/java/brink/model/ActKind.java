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
 * @param coding its codes
 * @param rung nominal rung, which an actor has in mind when choosing
 * @param rungFromDeaths whether the rung that others see follows from the deaths instead
 * @param thirdParty whether it names a third party
 * @param influence what it makes others feel
 * @param stance what it says of fighting on
 * @param harm what it destroys
 * @param claimed probability that the actor claims the act
 * @param denied probability that the actor denies it
 * @param after what must come before it; null for nothing
 */
public record ActKind(
    @Key String id,
    @Field(text = "its name in words") String label,
    @Field(text = "family of the act") ActFamily family,
    Coding coding,
    @Field(text = "rung of the act as its actor means it", unit = "rung", min = 0, max = 9)
        int rung,
    @Field(
            text = "whether its rung follows from its deaths, as the ladder says",
            fallback = "false")
        boolean rungFromDeaths,
    @Field(text = "whether it names a third party besides its target", fallback = "none")
        ThirdParty thirdParty,
    Influence influence,
    Stance stance,
    Harm harm,
    @Field(text = "probability that the actor claims it", min = 0, max = 1, fallback = "1")
        double claimed,
    @Field(text = "probability that the actor denies it", min = 0, max = 1, fallback = "0")
        double denied,
    @Field(text = "what must come before it", fallback = "null") @Nullable Preparation after) {
  /** Id of the kind of act that accepts an offer of a ceasefire. */
  public static final String ACCEPT = "accept-ceasefire";

  /** Id of the kind of act that rejects one. */
  public static final String REJECT = "reject-ceasefire";

  /**
   * The level of the posture that it raises the front to.
   *
   * @return level of {@link Posture}, 0 where it raises nothing
   */
  public int raisesTo() {
    return stance.posture() == null ? 0 : stance.posture().level();
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
