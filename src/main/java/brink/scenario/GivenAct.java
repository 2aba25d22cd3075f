package brink.scenario;

import brink.evidence.CodedAct;
import brink.model.Attribution;
import brink.model.Field;
import brink.model.Key;
import org.jspecify.annotations.Nullable;

/**
 * An act that happens whatever the actors choose: exogenous, or reported and replayed.
 *
 * @param id its name: that of the exogenous act, or of the coded event
 * @param day when, in days since the start
 * @param act id of the kind of act
 * @param actor id of the actor
 * @param target id of the target
 * @param about id of the third party, null for none
 * @param deaths deaths as reported; null to draw them as for any act of the kind
 * @param attribution who is known to be behind it
 */
public record GivenAct(
    @Key String id,
    @Field(text = "when, since the start", unit = "days", min = 0, max = 3650) double day,
    @Field(text = "kind of act") String act,
    @Field(text = "who acts") String actor,
    @Field(text = "who is acted on") String target,
    @Field(text = "the third party, for kinds that name one", fallback = "null")
        @Nullable String about,
    @Field(
            text = "deaths as reported; drawn where not given",
            unit = "people",
            min = 0,
            max = 1000000,
            fallback = "null")
        @Nullable Integer deaths,
    @Field(text = "who is known to be behind it", fallback = "claimed") Attribution attribution) {

  /**
   * A coded act, to be put in at the middle of its date with deaths as its report has them.
   *
   * @param coded the act
   * @return the act as a run takes it
   */
  public static GivenAct of(CodedAct coded) {
    return new GivenAct(
        coded.id(),
        coded.day().middle(),
        coded.kind().id(),
        coded.actor(),
        coded.target(),
        coded.about(),
        coded.report().least("killed"),
        coded.report().attribution().status());
  }
}
