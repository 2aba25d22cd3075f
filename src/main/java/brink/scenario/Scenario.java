package brink.scenario;

import brink.evidence.DocumentWindow;
import brink.model.OutcomeRule;
import brink.model.World;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in which every number is fixed and checked. It knows nothing of seeds, threads or
 * files.
 *
 * @param name short name, that of its file
 * @param title title in words
 * @param question the question that it answers, may be empty
 * @param start date of day 0
 * @param days horizon [days]: the last day is start + days - 1
 * @param world what governs the run at the start
 * @param changes dated interventions, by day
 * @param given acts that happen whatever the actors choose, by day
 * @param freeFrom day from which actors act by themselves: 0, or the day after the condition
 * @param windows what the documents cover
 * @param outcomes what is asked of each run
 * @param absorbing id of the event that ends a run on the day it holds; null for none
 */
public record Scenario(
    String name,
    String title,
    String question,
    LocalDate start,
    int days,
    World world,
    List<Change> changes,
    List<GivenAct> given,
    double freeFrom,
    List<DocumentWindow> windows,
    List<OutcomeRule> outcomes,
    @Nullable String absorbing) {}
