package brink.simulation;

import brink.parameter.ParameterDraws;
import brink.random.RunKey;
import brink.scenario.PreparedTemplate;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/**
 * The simulations of a template whose runs draw their parameters, one for each draw, made when
 * first needed. Used by several threads at once: two may make the same one, which does no harm.
 */
final class SimulationEnsemble {
  private final PreparedTemplate prepared;
  private final ParameterDraws draws;
  private final UnaryOperator<Scenario> change;
  private final AtomicReferenceArray<Simulation> simulations;

  SimulationEnsemble(
      ScenarioTemplate template, ParameterDraws draws, UnaryOperator<Scenario> change) {
    this.draws = draws;
    this.change = change;
    prepared = template.prepared(draws.paths());
    simulations = new AtomicReferenceArray<>(draws.size());
  }

  int draw(RunKey key) {
    return draws.of(key);
  }

  Simulation of(RunKey key) {
    int draw = draws.of(key);
    Simulation known = simulations.get(draw);
    if (known == null) {
      known = Simulation.of(change.apply(prepared.at(draws.values(draw))));
      simulations.set(draw, known);
    }
    return known;
  }
}
