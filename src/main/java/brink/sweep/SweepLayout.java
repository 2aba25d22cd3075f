package brink.sweep;

import brink.design.Design;
import brink.design.Factor;
import brink.model.OutcomeRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the numbers of a sweep mean.
 *
 * @param design its points
 * @param scenario name of the scenario, where there is only one
 * @param outcomes the recorded outcomes, in their order
 */
public record SweepLayout(Design design, String scenario, List<OutcomeRule> outcomes) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param design its points
   * @param scenario name of the scenario, where there is only one
   * @param outcomes the recorded outcomes, in their order
   */
  public SweepLayout {
    outcomes = Collections.unmodifiableList(new ArrayList<>(outcomes));
  }

  /**
   * Ids of the recorded outcomes.
   *
   * @return in their order
   */
  public List<String> ids() {
    return outcomes.stream().map(OutcomeRule::id).toList();
  }

  /**
   * The scenario that a point is of.
   *
   * @param point place of the point
   * @return its name
   */
  public String scenarioAt(int point) {
    List<Factor> factors = design.factors();
    for (int f = 0; f < factors.size(); f++) {
      if (factors.get(f).path().equals(Factor.SCENARIO)) {
        return design.text(point, f);
      }
    }
    return scenario;
  }
}
