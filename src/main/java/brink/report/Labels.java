package brink.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rungs, actors and acts are called in words.
 *
 * @param rungs name of each rung, 0 to 9
 * @param actors name of an actor by id; an id not listed stands for itself
 * @param acts name of a kind of act by id; an id not listed stands for itself
 */
public record Labels(List<String> rungs, Map<String, String> actors, Map<String, String> acts) {

  /**
   * The name of an actor.
   *
   * @param id its id
   * @return its name, or the id where it has none
   */
  public String actor(String id) {
    return actors.getOrDefault(id, id);
  }

  /**
   * The name of a kind of act.
   *
   * @param id its id
   * @return its name, or the id where it has none
   */
  public String act(String id) {
    return acts.getOrDefault(id, id);
  }

  /**
   * A rung with its name.
   *
   * @param rung 0 to 9
   * @return such as "3 threat"
   */
  public String rung(int rung) {
    return rung + " " + rungs.get(rung);
  }

  /**
   * These words and more.
   *
   * @param more words for what is not listed here
   * @return both; the rungs are those of this one
   */
  public Labels and(Labels more) {
    return new Labels(rungs, joined(actors, more.actors), joined(acts, more.acts));
  }

  private static Map<String, String> joined(Map<String, String> first, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(first);
    more.forEach(all::putIfAbsent);
    return all;
  }
}
