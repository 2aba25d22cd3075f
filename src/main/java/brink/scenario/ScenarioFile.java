package brink.scenario;

import brink.model.Field;
import brink.model.Horizon;
import brink.model.OutcomeRule;
import brink.model.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scenario file says, all files that it extends included. */
record ScenarioFile(
    @Field(text = "short name; that of the file where not given", fallback = "null")
        @Nullable String name,
    @Field(text = "title in words") String title,
    @Field(text = "the question that it answers", fallback = "") String question,
    @Field(text = "document and paragraph that make one ask, such as 001:8", fallback = "[]")
        List<String> motivation,
    @Field(text = "folder of the evidence, relative to the file", fallback = "null")
        @Nullable String evidence,
    @Field(text = "first day, which is day 0") LocalDate start,
    @Field(text = "last day; at most 3650 days in all") LocalDate end,
    @Field(text = "outcome that ends a run on the day it holds", fallback = "null")
        @Nullable String absorbing,
    @Field(text = "parameters that every run draws, over those below", fallback = "null")
        @Nullable DrawnParameters parameters,
    World world,
    @Field(text = "what is asked of each run") Map<String, OutcomeRule> outcomes,
    @Field(text = "acts that happen whatever the actors choose", fallback = "{}")
        Map<String, ExogenousAct> exogenous,
    @Field(text = "dated changes of any of the above numbers", fallback = "{}")
        Map<String, Intervention> interventions,
    @Field(
            text = "replays the coded events up to a day, and simulates from the next",
            fallback = "null")
        @Nullable Condition condition,
    @Field(
            text = "what each document could report; from the evidence where not given",
            fallback = "{}")
        Map<String, Window> windows) {

  /** Its days, both ends included. */
  Horizon horizon() {
    return Horizon.of(start, end);
  }

  /** The file with everything in it that the evidence gives, which it then no longer names. */
  ScenarioFile with(String ownName, @Nullable Condition completed, Map<String, Window> allWindows) {
    return new ScenarioFile(
        ownName,
        title,
        question,
        motivation,
        null,
        start,
        end,
        absorbing,
        parameters,
        world,
        outcomes,
        exogenous,
        interventions,
        completed,
        allWindows);
  }

  /** The file whose runs draw their parameters from a table, with a folder of evidence. */
  ScenarioFile with(@Nullable DrawnParameters drawn, @Nullable String evidenceFolder) {
    return new ScenarioFile(
        name,
        title,
        question,
        motivation,
        evidenceFolder,
        start,
        end,
        absorbing,
        drawn,
        world,
        outcomes,
        exogenous,
        interventions,
        condition,
        windows);
  }
}
