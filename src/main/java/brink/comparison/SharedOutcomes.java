package brink.comparison;

import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcomes that all scenarios ask, and where each scenario keeps them.
 *
 * @param events the events, in the order of the base
 * @param quantities the numbers, in the order of the base
 * @param eventPlaces [scenario][event] place in the scenario's records
 * @param quantityPlaces [scenario][quantity] place in the scenario's records
 * @param days number of days
 */
record SharedOutcomes(
    List<OutcomeRule> events,
    List<OutcomeRule> quantities,
    List<List<Integer>> eventPlaces,
    List<List<Integer>> quantityPlaces,
    int days) {

  static SharedOutcomes of(List<RunLayout> layouts) {
    if (layouts.size() < 2) {
      throw new IllegalArgumentException("a comparison needs an alternative");
    }
    RunLayout base = layouts.get(0);
    for (RunLayout layout : layouts) {
      if (layout.days() != base.days() || !layout.start().equals(base.start())) {
        throw new IllegalArgumentException("scenarios of other days cannot be compared");
      }
    }
    List<OutcomeRule> asked =
        base.outcomes().stream()
            .filter(rule -> layouts.stream().allMatch(layout -> place(layout, rule) >= 0))
            .toList();
    List<OutcomeRule> events = asked.stream().filter(rule -> rule.kind().isEvent()).toList();
    List<OutcomeRule> quantities = asked.stream().filter(rule -> !rule.kind().isEvent()).toList();
    return new SharedOutcomes(
        events, quantities, places(layouts, events), places(layouts, quantities), base.days());
  }

  private static int place(RunLayout layout, OutcomeRule rule) {
    for (int i = 0; i < layout.outcomes().size(); i++) {
      OutcomeRule other = layout.outcomes().get(i);
      if (other.id().equals(rule.id()) && other.kind() == rule.kind()) {
        return i;
      }
    }
    return -1;
  }

  private static List<List<Integer>> places(List<RunLayout> layouts, List<OutcomeRule> rules) {
    List<List<Integer>> places = new ArrayList<>();
    for (RunLayout layout : layouts) {
      places.add(rules.stream().map(rule -> place(layout, rule)).toList());
    }
    return places;
  }

  boolean event(RunRecord run, int scenario, int event) {
    return run.outcome(eventPlaces.get(scenario).get(event)) == 1;
  }

  /** The number; that of all days for a first passage that never comes. */
  double quantity(RunRecord run, int scenario, int quantity) {
    double value = run.outcome(quantityPlaces.get(scenario).get(quantity));
    boolean never =
        Double.isNaN(value) && quantities.get(quantity).kind() == OutcomeKind.FIRST_PASSAGE;
    return never ? days : value;
  }
}
