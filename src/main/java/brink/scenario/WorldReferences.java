package brink.scenario;

import brink.model.ActKind;
import brink.model.Ladder;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what the world of a scenario names is there. Works on the tree, so that it finds
 * wrong names even where other things are wrong.
 */
final class WorldReferences {
  /** Acts with which the model answers an offer of a ceasefire. */
  private static final List<String> ANSWERS = List.of(ActKind.ACCEPT, ActKind.REJECT);

  private final MappingNode tree;
  private final MappingNode acts;
  private final @Nullable Set<String> actors;
  private final Problems problems;

  WorldReferences(MappingNode tree, Problems problems) {
    this.tree = tree;
    this.acts = LenientTree.mapping(tree, "acts");
    this.actors = names(tree, "actors");
    this.problems = problems;
  }

  private static @Nullable Set<String> names(MappingNode tree, String list) {
    return tree.get(list) instanceof MappingNode mapping ? mapping.keys() : null;
  }

  void check() {
    if (actors != null && actors.isEmpty()) {
      problems.add(tree.placeOf("actors"), "actors is empty; at least one actor is needed");
    }
    LenientTree.eachMapping(LenientTree.mapping(tree, "actors"), this::repertoire);
    LenientTree.eachMapping(LenientTree.mapping(tree, "relations"), this::relations);
    fronts();
    ladder(LenientTree.mapping(tree, "ladder"));
    answers(acts);
    MappingNode standsIn = LenientTree.mapping(LenientTree.mapping(tree, "reporting"), "stands-in");
    for (String key : standsIn.keys()) {
      actor(LenientTree.scalar(standsIn, key), "reporting.stands-in." + key);
    }
  }

  private void repertoire(String actor, MappingNode body) {
    MappingNode repertoire = LenientTree.mapping(body, "repertoire");
    LenientTree.eachMapping(
        repertoire,
        (act, aims) -> {
          String path = "actors." + actor + ".repertoire";
          act(act, repertoire.placeOf(act), path);
          for (String aim : aims.keys()) {
            aim(actor, act, aim, aims.placeOf(aim), path + "." + act);
          }
        });
  }

  private void aim(String actor, String act, String aim, Location place, String path) {
    int slash = aim.indexOf('/');
    String target = slash < 0 ? aim : aim.substring(0, slash);
    actor(target, place, path);
    notSelf(actor, target, place, path);
    String about = slash < 0 ? "" : aim.substring(slash + 1);
    if (slash >= 0) {
      actor(about, place, path);
    }
    thirdParty(act, actor, target, about, place, path + ": " + Quote.of(aim));
  }

  /** Whether an act of a kind may, and must, name a third party. */
  void thirdParty(
      String act, String actor, String target, String about, Location place, String what) {
    String rule = LenientTree.text(LenientTree.mapping(acts, act), "third-party", "none");
    if (about.isEmpty() && rule.equals("required")) {
      problems.add(place, what + " names no third party; " + act + " needs one, as in g7/iran");
    } else if (!about.isEmpty() && rule.equals("none") && acts.get(act) != null) {
      problems.add(place, what + " names a third party; " + act + " takes none");
    } else if (!about.isEmpty() && about.equals(target)) {
      problems.add(place, what + " names the target as the third party");
    } else if (!about.isEmpty() && about.equals(actor)) {
      problems.add(place, what + " names the actor itself as the third party");
    }
  }

  private void relations(String from, MappingNode row) {
    actor(from, LenientTree.mapping(tree, "relations").placeOf(from), "relations");
    for (String to : row.keys()) {
      actor(to, row.placeOf(to), "relations." + from);
      notSelf(from, to, row.placeOf(to), "relations." + from);
    }
  }

  private void fronts() {
    Map<Set<String>, String> taken = new LinkedHashMap<>();
    MappingNode fronts = LenientTree.mapping(tree, "fronts");
    LenientTree.eachMapping(
        fronts,
        (name, front) -> {
          String path = "fronts." + name;
          List<String> sides =
              LenientTree.scalars(front, "between").stream().map(ScalarNode::text).toList();
          LenientTree.scalars(front, "between").forEach(side -> actor(side, path + ".between"));
          Set<String> pair = new TreeSet<>(sides);
          if (front.get("between") != null && (sides.size() != 2 || pair.size() != 2)) {
            problems.add(front.placeOf("between"), path + ".between must name two actors");
          }
          String other = taken.putIfAbsent(pair, name);
          if (other != null && pair.size() == 2) {
            problems.add(
                fronts.placeOf(name), path + " lies between the same actors as fronts." + other);
          }
          MappingNode fire = LenientTree.mapping(front, "fire");
          for (String side : fire.keys()) {
            known("side of this front", side, pair, fire.placeOf(side), path + ".fire");
          }
          LenientTree.eachMapping(fire, (side, postures) -> fire(postures, path + ".fire." + side));
        });
  }

  private void fire(MappingNode postures, String path) {
    LenientTree.eachMapping(
        postures,
        (posture, rates) -> {
          ScalarNode act = LenientTree.scalar(rates, "act");
          if (act == null) {
            return;
          }
          String where = path + "." + posture + ".act";
          act(act.text(), act.location(), where);
          MappingNode kind = LenientTree.mapping(acts, act.text());
          if (kind.get("family") != null
              && !LenientTree.text(kind, "family", "").equals("strike")) {
            problems.add(
                act.location(), where + " is " + Quote.of(act.text()) + ", which is no strike");
          }
        });
  }

  /** Where a ceasefire can be offered, somebody must be able to answer. */
  private void answers(MappingNode acts) {
    String offer = offer(acts);
    for (String answer : offer == null ? List.<String>of() : ANSWERS) {
      Node kind = acts.get(answer);
      String why = " offers a ceasefire, which the model answers with " + answer;
      if (kind == null) {
        problems.add(tree.placeOf("acts"), "acts." + offer + why + "; there is no such act");
      } else if (LenientTree.text(LenientTree.mapping(acts, answer), "family", "")
          .equals("strike")) {
        problems.add(acts.placeOf(answer), "acts." + offer + why + "; that must not be a strike");
      }
    }
  }

  private static @Nullable String offer(MappingNode acts) {
    for (String id : acts.keys()) {
      if (LenientTree.text(LenientTree.mapping(acts, id), "offers-ceasefire", "false")
          .equals("true")) {
        return id;
      }
    }
    return null;
  }

  private void ladder(MappingNode ladder) {
    MappingNode rungs = LenientTree.mapping(ladder, "rungs");
    for (int r = 0; r < Ladder.RUNGS && ladder.get("rungs") != null; r++) {
      if (rungs.get(Integer.toString(r)) == null) {
        problems.add(ladder.placeOf("rungs"), "ladder.rungs gives no name to rung " + r);
      }
    }
    for (String key : rungs.keys()) {
      if (!key.matches("[0-9]")) {
        problems.add(
            rungs.placeOf(key), "ladder.rungs lists " + Quote.of(key) + "; rungs are 0 to 9");
      }
    }
    MappingNode combat = LenientTree.mapping(ladder, "combat");
    for (String pair : combat.keys()) {
      String[] ends = pair.split(">", -1);
      if (ends.length == 2) {
        actor(ends[0], combat.placeOf(pair), "ladder.combat");
        actor(ends[1], combat.placeOf(pair), "ladder.combat");
      } else {
        String rule = "; two actors are needed, as in us>iran";
        problems.add(combat.placeOf(pair), "ladder.combat lists " + Quote.of(pair) + rule);
      }
    }
  }

  void actor(@Nullable ScalarNode id, String path) {
    if (id != null) {
      actor(id.text(), id.location(), path);
    }
  }

  private void actor(String id, Location place, String path) {
    known("actor", id, actors, place, path);
  }

  void act(String id, Location place, String path) {
    known("act", id, names(tree, "acts"), place, path);
  }

  void notSelf(String actor, String target, Location place, String path) {
    if (actor.equals(target)) {
      problems.add(place, path + ": " + Quote.of(actor) + " cannot act on itself");
    }
  }

  /**
   * Reports a name that is not there; says nothing where the list itself is missing or wrong, or
   * the name is empty, which the binder reports.
   */
  void known(String what, String id, @Nullable Set<String> valid, Location place, String path) {
    if (valid != null && !id.isBlank() && !valid.contains(id)) {
      String hint = NearestName.hint(id, valid);
      problems.add(place, path + ": there is no " + what + " " + Quote.of(id) + hint);
    }
  }
}
