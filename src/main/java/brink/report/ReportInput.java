package brink.report;

import brink.analysis.Distribution;
import brink.run.Cell;
import brink.run.History;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report is made of.
 *
 * @param title title of the scenario
 * @param question the question it answers; may be empty
 * @param distribution what the runs look like together
 * @param events what the documents report, in the order to be listed
 * @param coded how many acts of each cell the documents report; a cell not listed counts as 0
 * @param typical a run to be shown act by act; null for none
 * @param rungNames name of each rung, 0 to 9
 * @param actorNames name of an actor by id; an id not listed stands for itself
 * @param actNames name of a kind of act by id; an id not listed stands for itself
 * @param assumptions parameters that the documents do not settle
 * @param facts what a reader needs to repeat the experiment (seed, runs, version, digest), by name,
 *     in the order to be listed
 */
public record ReportInput(
    String title,
    String question,
    Distribution distribution,
    List<ReportedEvent> events,
    Map<Cell, Integer> coded,
    @Nullable History typical,
    List<String> rungNames,
    Map<String, String> actorNames,
    Map<String, String> actNames,
    List<Assumption> assumptions,
    Map<String, String> facts) {

  /**
   * The name of an actor.
   *
   * @param place its place in the scenario's order
   * @return its name, or its id where it has none
   */
  public String actor(int place) {
    return actor(distribution.layout().actors().get(place));
  }

  /**
   * The name of an actor.
   *
   * @param id its id
   * @return its name, or the id where it has none
   */
  public String actor(String id) {
    return actorNames.getOrDefault(id, id);
  }

  /**
   * The name of a kind of act.
   *
   * @param id its id
   * @return its name, or the id where it has none
   */
  public String act(String id) {
    return actNames.getOrDefault(id, id);
  }

  /**
   * A rung with its name.
   *
   * @param rung 0 to 9
   * @return such as "3 threat"
   */
  public String rung(int rung) {
    return rung + " " + rungNames.get(rung);
  }
}
