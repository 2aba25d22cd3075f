package brink.scenario;

import brink.source.Location;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What fields of the first edition of the model have become, for files that were written for it.
 */
final class FormerNames {
  private static final Map<Pattern, String> NAMES = new LinkedHashMap<>();

  static {
    name("actors\\.[^.]+\\.rationality", "utilities are in units in which it is 1");
    name(
        "actors\\.[^.]+\\.casualty-aversion",
        "base utilities hold what deaths cost, and settlement.loss-gain weighs own losses");
    name(
        "actors\\.[^.]+\\.reaction-(delay-days|shape)",
        "delay-log-mean and delay-log-sd say how long reactions take");
    name("acts\\.[^.]+\\.own-cost", "base utilities hold it");
    name("acts\\.[^.]+\\.rally", "a rally is a call like others");
    name(
        "ladder\\.regional-war\\.strikes-at-least",
        "pairs says how many pairs must strike both ways, killing or by salvo");
    name(
        "dynamics\\.severity-days",
        "account-days, long-account-days and long-share say how accounts fade");
    name("dynamics\\.channel-days|choice\\.channel-fatigue", "calls do not tire");
    name("dynamics\\.rally-days|choice\\.rally-gain", "a rally is a call like others");
    name(
        "ceasefire(\\..*)?",
        "settlement says what moves actors to settle, and repertoire.accept-ceasefire of each side"
            + " how ready it is to accept");
  }

  private FormerNames() {}

  private static void name(String path, String now) {
    NAMES.put(Pattern.compile(path), now);
  }

  /**
   * Complains of a path that is no more.
   *
   * @return whether it did
   */
  static boolean refuse(String path, Location place, Problems problems) {
    for (Map.Entry<Pattern, String> name : NAMES.entrySet()) {
      if (name.getKey().matcher(path).matches()) {
        int dot = path.lastIndexOf('.');
        String owner = dot < 0 ? "there is" : path.substring(0, dot) + " has";
        String key = Quote.of(path.substring(dot + 1));
        problems.add(place, owner + " no key " + key + " any more: " + name.getValue());
        return true;
      }
    }
    return false;
  }

  /** Complains of all keys of a tree that are no more; gives it without them. */
  static MappingNode without(MappingNode tree, Problems problems) {
    return without("", tree, problems);
  }

  private static MappingNode without(String prefix, MappingNode tree, Problems problems) {
    MappingNode left = tree;
    for (String key : tree.keys()) {
      Node value = tree.get(key);
      Location place = tree.placeOf(key);
      if (refuse(prefix + key, place, problems)) {
        left = left.without(key);
      } else if (value instanceof MappingNode inner) {
        left = left.with(key, place, without(prefix + key + ".", inner, problems));
      }
    }
    return left;
  }
}
