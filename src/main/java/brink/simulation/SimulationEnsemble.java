package brink.simulation;

import brink.parameter.RunDraws;
import brink.random.RunKey;
import brink.scenario.Scenario;
import brink.scenario.ScenarioDraws;
import brink.source.SourceException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/**
 * The simulations of runs that draw their numbers, one for each draw, made when first needed. Runs
 * of a draw follow each other, so few are kept. Used by several threads at once: two may make the
 * same one, which does no harm.
 *
 * <p>A draw that the scenario refuses, as its acts would set off ever more acts, is outside of the
 * prior: it is drawn again, as a whole, until one is not refused.
 */
final class SimulationEnsemble {
  /** Draws of which none is accepted after so many attempts; a guard. */
  private static final int MOST_REFUSED = 1_000;

  private final ScenarioDraws draws;
  private final UnaryOperator<Scenario> change;
  private final AtomicReferenceArray<Member> kept;
  private final ConcurrentMap<RunKey, Integer> refused = new ConcurrentHashMap<>();

  /** A simulation and the draw that it has: the seed, and the number of the draw. */
  private record Member(RunKey draw, Simulation simulation) {}

  SimulationEnsemble(ScenarioDraws draws, UnaryOperator<Scenario> change, int keep) {
    this.draws = draws;
    this.change = change;
    kept = new AtomicReferenceArray<>(keep);
  }

  static RunKey draw(RunKey run) {
    return new RunKey(run.masterSeed(), RunDraws.of(run.runIndex()));
  }

  Simulation of(RunKey run) {
    RunKey draw = draw(run);
    int slot = Math.floorMod(draw.runIndex(), kept.length());
    Member known = kept.get(slot);
    if (known != null && known.draw().equals(draw)) {
      return known.simulation();
    }
    Simulation made = made(draw);
    kept.set(slot, new Member(draw, made));
    return made;
  }

  private Simulation made(RunKey draw) {
    for (int attempt = refused.getOrDefault(draw, 0); ; attempt++) {
      try {
        Scenario scenario =
            change.apply(draws.scenario(draw.masterSeed(), draw.runIndex(), attempt));
        refused.put(draw, attempt);
        return Simulation.of(scenario);
      } catch (SourceException e) {
        if (attempt == MOST_REFUSED) {
          throw e;
        }
      }
    }
  }

  /** How often a draw was refused before it was accepted. */
  int refused(RunKey draw) {
    Integer known = refused.get(draw);
    if (known == null) {
      Simulation unused = made(draw);
    }
    return refused.getOrDefault(draw, 0);
  }

  double[] levels(RunKey draw) {
    return draws.draws().levels(draw.masterSeed(), draw.runIndex(), refused(draw));
  }
}
