package brink.scenario;

import brink.model.Attribution;
import brink.model.Field;
import brink.model.Key;
import org.jspecify.annotations.Nullable;

/** A reported act that is put in, dated by days since the start. */
record ReplayedAct(
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

  GivenAct given() {
    return new GivenAct(id, day, act, actor, target, about, deaths, attribution);
  }
}
