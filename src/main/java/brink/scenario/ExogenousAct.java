package brink.scenario;

import brink.model.Attribution;
import brink.model.Field;
import brink.model.Horizon;
import brink.model.Key;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An act that is put in, dated by the calendar. */
record ExogenousAct(
    @Key String id,
    @Field(text = "day on which it happens") LocalDate date,
    @Field(text = "hour of that day", unit = "hours", min = 0, max = 23.99, fallback = "12")
        double hour,
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
    @Field(text = "who is known to be behind it", fallback = "claimed") Attribution attribution,
    @Field(text = "key of the coded event that it is", fallback = "null") @Nullable String event,
    @Field(text = "why it is put in", fallback = "") String reason) {

  GivenAct given(Horizon horizon) {
    double day = horizon.startOf(date) + hour / 24;
    return new GivenAct(id, day, act, actor, target, about, deaths, attribution);
  }
}
