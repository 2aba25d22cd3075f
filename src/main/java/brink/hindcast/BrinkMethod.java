package brink.hindcast;

import brink.model.Act;
import brink.random.BitMixer;
import brink.random.RunKey;
import brink.run.History;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import brink.scenario.SimulatedReports;
import brink.simulation.Simulation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Runs of the model, read as the later documents would report them.
 *
 * @param id its short name
 * @param title what it does
 * @param conditioned whether what is known is replayed; if not, runs start on the first day and
 *     know nothing
 * @param scenarios the scenarios to draw runs from, one or more, without condition, given what is
 *     known: a single one, or as many as stand for what is not known of the parameters
 */
public record BrinkMethod(
    String id,
    String title,
    boolean conditioned,
    Function<InformationSet, List<Scenario>> scenarios)
    implements ForecastMethod {
  private static final long SALT = BitMixer.salt("hindcast:run");

  @Override
  public PredictiveSampler at(InformationSet past) {
    List<Scenario> all = scenarios.apply(past);
    SimulatedReports reports =
        new SimulatedReports(past.windows(), all.get(0).world().actors().keySet());
    Map<Integer, Simulation> simulations = new HashMap<>();
    return key -> {
      // The place is drawn from the key, so that any number of futures uses all evenly.
      int place = (int) Math.floorMod(BitMixer.derive(key, SALT), (long) all.size());
      Scenario scenario = all.get(place);
      Simulation simulation =
          simulations.computeIfAbsent(place, i -> Simulation.of(known(scenario, past)));
      History history = simulation.acts(new RunKey(key, 0));
      List<Act> future = history.acts().stream().filter(act -> act.day() > past.free()).toList();
      return reports.of(future, scenario);
    };
  }

  /** A scenario with what is known put in; acts that the scenario itself puts in later are not. */
  private Scenario known(Scenario scenario, InformationSet past) {
    List<GivenAct> given = new ArrayList<>();
    for (GivenAct act : scenario.given()) {
      if (act.day() <= past.free()) {
        given.add(act);
      }
    }
    if (conditioned) {
      past.known().stream()
          .map(DocumentReport::replay)
          .filter(Objects::nonNull)
          .forEach(given::add);
    }
    given.sort(Comparator.comparingDouble(GivenAct::day));
    return scenario.given(Collections.unmodifiableList(given), conditioned ? past.free() : 0);
  }
}
