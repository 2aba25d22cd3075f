package brink.study;

import brink.analysis.Distribution;
import brink.evidence.Evidence;
import brink.forecast.CardBuilder;
import brink.forecast.CardCounter;
import brink.forecast.ForecastCard;
import brink.forecast.KnownAct;
import brink.forecast.KnownPast;
import brink.forecast.RelianceStudy;
import brink.forecast.SettledStatus;
import brink.model.World;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.scenario.WorldChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The forecast cards of a conditioned scenario.
 *
 * @param forecasts one for each statement of the documents on what was to come
 * @param outcomes one for each outcome
 */
public record ForecastCards(List<ForecastCard> forecasts, List<ForecastCard> outcomes) {

  /** A counter of the documents' forecasts; null where nothing is replayed or no evidence named. */
  static @Nullable CardCounter counter(RunStudy study) {
    Evidence evidence = study.template().evidence();
    Scenario scenario = study.scenario();
    if (evidence == null || scenario.freeFrom() <= 0) {
      return null;
    }
    LocalDate until = scenario.start().plusDays((long) scenario.freeFrom() - 1);
    return CardCounter.of(evidence, study.simulation().layout(), until);
  }

  /** The cards; null where the scenario replays nothing or no run was done. */
  static @Nullable ForecastCards of(RunResult result, @Nullable RelianceStudy lean) {
    ScenarioTemplate template = result.study().template();
    Scenario scenario = result.study().scenario();
    Distribution distribution = result.distribution();
    CardCounter counter = result.counter();
    if (distribution == null || scenario.freeFrom() <= 0) {
      return null;
    }
    CardBuilder cards =
        new CardBuilder(scenario.world(), template.parameters(), past(scenario), lean);
    Evidence evidence = template.evidence();
    List<ForecastCard> forecasts =
        counter == null || evidence == null
            ? List.of()
            : cards.forecasts(counter, evidence, distribution.layout());
    return new ForecastCards(forecasts, cards.outcomes(distribution, forecasts.size()));
  }

  /** What is replayed and given. Where the rules of the world change, nothing counts as known. */
  private static KnownPast past(Scenario scenario) {
    World world = scenario.world();
    boolean same =
        scenario.changes().stream()
            .map(WorldChange::world)
            .allMatch(
                later ->
                    later.acts().equals(world.acts())
                        && later.ladder().equals(world.ladder())
                        && later.fronts().equals(world.fronts()));
    if (!same) {
      return new KnownPast(world, List.of(), 0, false);
    }
    List<KnownAct> acts = new ArrayList<>();
    for (GivenAct act : scenario.given()) {
      acts.add(KnownAct.of(world, act.day(), act.act(), act.actor(), act.target(), act.deaths()));
    }
    return new KnownPast(world, acts, scenario.freeFrom(), scenario.absorbing() == null);
  }

  /**
   * What of the outcomes is settled.
   *
   * @return by the id of each outcome
   */
  public Map<String, SettledStatus> settled() {
    Map<String, SettledStatus> settled = new LinkedHashMap<>();
    outcomes.forEach(card -> settled.put(card.id(), card.settled()));
    return settled;
  }

  /**
   * The outcomes that have come true or can no longer, whatever comes.
   *
   * @return their ids
   */
  public Set<String> decided() {
    Set<String> decided = new TreeSet<>();
    settled()
        .forEach(
            (id, settled) -> {
              if (settled == SettledStatus.TRUE || settled == SettledStatus.FALSE) {
                decided.add(id);
              }
            });
    return decided;
  }

  /**
   * All cards.
   *
   * @return the forecasts, then the outcomes
   */
  public List<ForecastCard> all() {
    List<ForecastCard> all = new ArrayList<>(forecasts);
    all.addAll(outcomes);
    return all;
  }
}
