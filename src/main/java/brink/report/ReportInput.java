package brink.report;

import brink.analysis.Distribution;
import brink.forecast.SettledStatus;
import brink.run.ActCell;
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
 * @param settled what the replayed days settle of the outcomes, by id; what is open may be missing
 * @param documents whether the scenario names evidence; where it does not, nothing is said of
 *     documents
 * @param events what the documents report, in the order to be listed
 * @param coded how many acts of each cell the documents report; a cell not listed counts as 0
 * @param typical a run to be shown act by act; null for none
 * @param labels what rungs, actors and acts are called
 * @param assumptions parameters whose size nothing settles
 * @param facts what a reader needs to repeat the experiment (seed, runs, version, digest), by name,
 *     in the order to be listed
 */
public record ReportInput(
    String title,
    String question,
    Distribution distribution,
    Map<String, SettledStatus> settled,
    boolean documents,
    List<ReportedEvent> events,
    Map<ActCell, Integer> coded,
    @Nullable History typical,
    Labels labels,
    List<Assumption> assumptions,
    Map<String, String> facts) {

  /**
   * What the replayed days settle of an outcome.
   *
   * @param id the outcome
   * @return {@link SettledStatus#NO} where it is open
   */
  public SettledStatus settled(String id) {
    return settled.getOrDefault(id, SettledStatus.NO);
  }

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
    return labels.actor(id);
  }

  /**
   * The name of a kind of act.
   *
   * @param id its id
   * @return its name, or the id where it has none
   */
  public String act(String id) {
    return labels.act(id);
  }

  /**
   * A rung with its name.
   *
   * @param rung 0 to 9
   * @return such as "3 threat"
   */
  public String rung(int rung) {
    return labels.rung(rung);
  }
}
