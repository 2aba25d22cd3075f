package brink.scenario;

import brink.evidence.CameoCodes;
import brink.evidence.PloverClass;
import brink.model.Ladder;
import brink.model.OutcomeKind;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.RecordShape;
import brink.source.ScalarNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Checks that what the world of a scenario says makes sense together: each value is allowed where
 * it stands, and would do nothing, or what nobody means, beside the others. Works on the tree, once
 * for each file: a sweep may then go where a file may not.
 */
final class WorldCoherence {
  private static final List<String> PLOVER =
      Arrays.stream(PloverClass.values()).map(RecordShape::nameOf).toList();

  private final MappingNode tree;
  private final Problems problems;

  WorldCoherence(MappingNode tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /** The world, the windows and the outcomes. */
  static void check(MappingNode tree, Problems problems) {
    WorldCoherence world = new WorldCoherence(tree, problems);
    world.check();
    world.windows();
    OutcomeCoherence outcomes = new OutcomeCoherence(LenientTree.mapping(tree, "acts"), problems);
    LenientTree.eachMapping(
        LenientTree.mapping(tree, "outcomes"),
        (id, body) -> {
          OutcomeKind kind = CaseReferences.kindOf(body);
          if (kind != null) {
            outcomes.check("outcomes." + id, body, kind);
          }
        });
  }

  private void check() {
    MappingNode acts = LenientTree.mapping(tree, "acts");
    LenientTree.eachMapping(acts, this::act);
    ladder(LenientTree.mapping(tree, "ladder"));
    LenientTree.eachMapping(
        LenientTree.mapping(tree, "fronts"),
        (name, front) ->
            LenientTree.eachMapping(
                LenientTree.mapping(front, "fire"),
                (side, postures) -> held(postures, "fronts." + name + ".fire." + side)));
  }

  private void windows() {
    LenientTree.eachMapping(
        LenientTree.mapping(tree, "windows"),
        (id, window) -> {
          if (LenientTree.number(window, "from-day") >= LenientTree.number(window, "to-day")) {
            problems.add(
                window.placeOf("to-day"),
                "windows." + id + ".to-day is not after from-day: it looks at no time at all");
          }
        });
  }

  private void held(MappingNode postures, String path) {
    if (postures.get("hold-fire") != null) {
      problems.add(
          postures.placeOf("hold-fire"), path + ".hold-fire: a side that holds fire has none");
    }
  }

  private void act(String id, MappingNode body) {
    String path = "acts." + id;
    code(body, path, "cameo", "CAMEO code", CameoCodes.shipped().codes());
    code(body, path, "plover", "PLOVER class", PLOVER);
    String family = LenientTree.text(body, "family", "");
    if (family.equals("call") || family.equals("pressure")) {
      ofStrikes(body, path, family);
    } else if (family.equals("strike") && LenientTree.number(body, "rung") < Ladder.FIRE) {
      problems.add(
          body.placeOf("rung"),
          path
              + ".rung is "
              + LenientTree.shown(body, "rung")
              + "; a strike is on rung 5 or above");
    }
  }

  private void code(
      MappingNode body, String path, String key, String what, Collection<String> valid) {
    ScalarNode code = LenientTree.scalar(body, key);
    if (code != null && !code.text().isBlank() && !valid.contains(code.text())) {
      String hint = NearestName.hint(code.text(), valid);
      problems.add(
          code.location(),
          path + "." + key + " is " + Quote.of(code.text()) + ", which is no " + what + hint);
    }
  }

  /** What only a strike has: deaths, and somebody who is or is not known to be behind it. */
  private void ofStrikes(MappingNode body, String path, String family) {
    MappingNode deaths = LenientTree.mapping(body, "deaths");
    MappingNode salvo = LenientTree.mapping(body, "salvo");
    boolean kills =
        LenientTree.number(deaths, "mean") > 0
            || LenientTree.number(deaths, "tail-probability") > 0;
    ofStrikes(kills, "deaths", body, path, family);
    ofStrikes(LenientTree.number(salvo, "rounds") > 0, "salvo", body, path, family);
    boolean byDeaths = LenientTree.text(body, "rung-from-deaths", "false").equals("true");
    ofStrikes(byDeaths, "rung-from-deaths", body, path, family);
    ofStrikes(LenientTree.number(body, "claimed") < 1, "claimed", body, path, family);
    ofStrikes(LenientTree.number(body, "denied") > 0, "denied", body, path, family);
  }

  private void ofStrikes(boolean given, String key, MappingNode body, String path, String family) {
    if (given) {
      problems.add(
          body.placeOf(key), path + "." + key + " is for strikes; this is an act of " + family);
    }
  }

  private void ladder(MappingNode ladder) {
    MappingNode war = LenientTree.mapping(ladder, "regional-war");
    int actors = LenientTree.mapping(tree, "actors").keys().size();
    String path = "ladder.regional-war";
    if (actors > 0 && LenientTree.number(war, "belligerents") > actors) {
      problems.add(
          war.placeOf("belligerents"),
          path
              + ".belligerents is "
              + LenientTree.shown(war, "belligerents")
              + "; the scenario has "
              + actors
              + (actors == 1 ? " actor" : " actors"));
    }
    int pairs = actors * (actors - 1) / 2;
    if (actors > 1 && LenientTree.number(war, "pairs") > pairs) {
      problems.add(
          war.placeOf("pairs"),
          path
              + ".pairs is "
              + LenientTree.shown(war, "pairs")
              + "; "
              + actors
              + " actors make "
              + pairs);
    }
    MappingNode combat = LenientTree.mapping(ladder, "combat");
    for (String pair : combat.keys()) {
      String[] ends = pair.split(">", -1);
      if (ends.length == 2 && ends[0].equals(ends[1])) {
        String itself = "ladder.combat: " + Quote.of(ends[0]) + " cannot fight itself";
        problems.add(combat.placeOf(pair), itself);
      }
    }
    LenientTree.eachMapping(
        LenientTree.mapping(ladder, "by-deaths"), (id, step) -> step(ladder, id, step));
  }

  /** A step with more deaths than another must not be on a lower rung: it would never count. */
  private void step(MappingNode ladder, String id, MappingNode step) {
    LenientTree.eachMapping(
        LenientTree.mapping(ladder, "by-deaths"),
        (other, less) -> {
          boolean later =
              LenientTree.number(step, "at-least") >= LenientTree.number(less, "at-least");
          if (later && LenientTree.number(step, "rung") < LenientTree.number(less, "rung")) {
            Location place = step.placeOf("rung");
            problems.add(
                place,
                "ladder.by-deaths."
                    + id
                    + ".rung is "
                    + LenientTree.shown(step, "rung")
                    + "; no more deaths are on rung "
                    + LenientTree.shown(less, "rung")
                    + " already, by "
                    + other);
          }
        });
  }
}
