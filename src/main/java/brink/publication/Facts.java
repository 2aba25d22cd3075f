package brink.publication;

import brink.experiment.RunCounts;
import brink.parameter.DrawCounts;
import brink.report.AssumptionWords;
import brink.scenario.ScenarioTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reader of a page needs to repeat it: by name, in the order in which it is shown. */
final class Facts {
  private final Map<String, String> facts = new LinkedHashMap<>();

  static Facts of(ScenarioTemplate scenario) {
    return new Facts().put("Scenario", scenario.name() + ", SHA-256 " + scenario.digest());
  }

  Facts put(String name, Object fact) {
    facts.put(name, fact.toString());
    return this;
  }

  Facts runs(RunCounts tally) {
    return put("Runs", tally.done() + " of " + tally.planned() + ", " + tally.failed() + " failed");
  }

  /** What runs drew, if anything. */
  Facts drawn(List<DrawCounts> drawn) {
    drawn.forEach(
        one ->
            put(
                "Drawn" + (drawn.size() > 1 ? ", " + one.scenario() : ""),
                AssumptionWords.drawn(one)));
    return this;
  }

  /** The facts, and at last the program. */
  Map<String, String> by(ResultProvenance imprint) {
    return put("Brink", imprint.version()).facts;
  }
}
