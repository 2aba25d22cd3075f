package brink.scenario;

import brink.model.Field;
import java.time.LocalDate;
import java.util.Map;

/** What is known when a forecast is made. */
record Condition(
    @Field(text = "last day that is replayed") LocalDate until,
    @Field(text = "the acts replayed; from the evidence where not given", fallback = "{}")
        Map<String, GivenAct> replay) {}
