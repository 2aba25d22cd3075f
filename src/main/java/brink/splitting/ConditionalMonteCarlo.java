package brink.splitting;

import brink.model.Act;
import brink.simulation.WatchedActsObserver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways to the outcome that one run had. Instead of asking whether an actor made the choice that
 * brings the outcome about, each such choice counts by its chance; where the outcome came in
 * another way, that counts 1. The sum has the probability of the outcome as its mean and spreads
 * far less than yes or no (conditional Monte Carlo: Asmussen and Glynn 2007, "Stochastic
 * simulation", V.4).
 */
final class ConditionalMonteCarlo {
  private final RareEvent rareEvent;
  private final List<Act> acts;
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<String> steps = new ArrayList<>();
  private final Map<List<String>, Double> worth = new LinkedHashMap<>();
  private int next;

  private @Nullable List<String> arrival;

  /** The ways that a run had, which came to the outcome or not. */
  ConditionalMonteCarlo(
      RareEvent rareEvent, List<Act> acts, WatchedActsObserver looks, boolean arrived) {
    this.rareEvent = rareEvent;
    this.acts = acts;
    if (rareEvent.isSure()) {
      looks.hints().forEach(this::count);
    }
    if (arrived && arrival == null) {
      tell(Double.POSITIVE_INFINITY);
      arrival = new ArrayList<>(steps);
      add(arrival, 1);
    }
  }

  /** What the run is worth, by steps; empty where the outcome had no chance in it. */
  Map<List<String>, Double> worth() {
    return worth;
  }

  /** The steps with which it came to the outcome, null if it did not. */
  @Nullable List<String> arrival() {
    return arrival;
  }

  private void count(WatchedActsObserver.OutcomeChance hint) {
    tell(hint.day());
    List<String> way = new ArrayList<>(steps);
    String pair = rareEvent.pair(hint.actor(), hint.target());
    if (!seen.contains(pair)) {
      way.add(pair + ": " + hint.kind().id());
    }
    add(way, hint.chance());
    arrival = hint.chosen() ? way : arrival;
  }

  private void add(List<String> way, double chance) {
    worth.merge(way, chance, Double::sum);
  }

  /** Takes the steps before a time. */
  private void tell(double day) {
    for (; next < acts.size() && acts.get(next).day() < day; next++) {
      Act act = acts.get(next);
      String pair = rareEvent.pair(act.actor(), act.target());
      if (rareEvent.isTold(act) && seen.add(pair)) {
        steps.add(pair + ": " + (act.dailyFire() ? "daily fire" : act.kind().id()));
      }
    }
  }
}
