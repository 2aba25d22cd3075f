package brink.report;

import brink.comparison.Comparison;
import brink.comparison.ResponseFindings;
import brink.run.RunLayout;
import java.util.List;
import java.util.Map;

/**
 * Everything a report of what follows given acts is made of.
 *
 * @param title title of the scenario
 * @param given the given acts in words, one or more
 * @param findings what follows them
 * @param comparison what changes of the outcomes
 * @param layout actors and days
 * @param labels what actors and acts are called
 * @param facts what a reader needs to repeat it, by name, in the order to be listed
 */
public record ResponseInput(
    String title,
    List<String> given,
    ResponseFindings findings,
    Comparison comparison,
    RunLayout layout,
    Labels labels,
    Map<String, String> facts) {

  /**
   * The acts of an actor since the first given act, day by day, by place.
   *
   * @return places of the actors that act in some run within the longest window
   */
  public List<Integer> acting() {
    int last = findings.windows().get(findings.windows().size() - 1) - 1;
    return java.util.stream.IntStream.range(0, layout.actors().size())
        .filter(
            actor -> {
              var acts = findings.totals().get(actor).get(last);
              return acts.base() > 0 || acts.alternative() > 0;
            })
        .boxed()
        .toList();
  }
}
