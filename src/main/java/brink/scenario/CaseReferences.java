package brink.scenario;

import brink.model.OutcomeKind;
import brink.source.MappingNode;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.RecordShape;
import brink.source.ScalarNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Checks that what the acts put in, the outcomes and the end of a scenario name is there. */
final class CaseReferences {
  private static final Map<OutcomeKind, List<String>> NEEDED = needed();

  private final MappingNode tree;
  private final WorldReferences world;
  private final Problems problems;

  CaseReferences(MappingNode tree, Problems problems) {
    this.tree = tree;
    this.world = new WorldReferences(tree, problems);
    this.problems = problems;
  }

  private static Map<OutcomeKind, List<String>> needed() {
    Map<OutcomeKind, List<String>> needed = new EnumMap<>(OutcomeKind.class);
    needed.put(OutcomeKind.RUNG_REACHED, List.of("rung"));
    needed.put(OutcomeKind.DAYS_AT_RUNG, List.of("rung"));
    needed.put(OutcomeKind.FIRST_PASSAGE, List.of("rung"));
    needed.put(OutcomeKind.DEATHS_REACHED, List.of("deaths"));
    needed.put(OutcomeKind.STEPS_UP_FIRST, List.of("from", "rung"));
    needed.put(OutcomeKind.QUIET_SPELL, List.of("rung", "days"));
    return Collections.unmodifiableMap(needed);
  }

  void check() {
    world.check();
    LenientTree.eachMapping(
        LenientTree.mapping(tree, "exogenous"), (id, act) -> given(act, "exogenous." + id));
    LenientTree.eachMapping(
        LenientTree.mapping(LenientTree.mapping(tree, "condition"), "replay"),
        (id, act) -> given(act, "condition.replay." + id));
    LenientTree.eachMapping(LenientTree.mapping(tree, "outcomes"), this::outcome);
    absorbing();
    ScalarNode name = LenientTree.scalar(tree, "name");
    if (name != null
        && !name.text().isBlank()
        && !name.text().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      problems.add(
          name.location(),
          "name is " + Quote.of(name.text()) + "; it must be letters, digits, points and hyphens");
    }
  }

  private void given(MappingNode body, String path) {
    ScalarNode act = LenientTree.scalar(body, "act");
    ScalarNode actor = LenientTree.scalar(body, "actor");
    ScalarNode target = LenientTree.scalar(body, "target");
    ScalarNode about = LenientTree.scalar(body, "about");
    world.actor(actor, path + ".actor");
    world.actor(target, path + ".target");
    world.actor(about, path + ".about");
    if (actor != null && target != null) {
      world.notSelf(actor.text(), target.text(), target.location(), path);
    }
    if (act != null) {
      world.act(act.text(), act.location(), path + ".act");
      String third = about == null ? "" : about.text();
      world.thirdParty(
          act.text(),
          LenientTree.text(body, "actor", ""),
          LenientTree.text(body, "target", ""),
          third,
          act.location(),
          path);
      ofStrikes(act.text(), body, path);
    }
  }

  private void ofStrikes(String act, MappingNode body, String path) {
    String family =
        LenientTree.text(
            LenientTree.mapping(LenientTree.mapping(tree, "acts"), act), "family", "strike");
    if (family.equals("strike")) {
      return;
    }
    if (LenientTree.number(body, "deaths") > 0) {
      String rule = "; " + act + " kills nobody: it is an act of " + family;
      problems.add(
          body.placeOf("deaths"), path + ".deaths is " + LenientTree.shown(body, "deaths") + rule);
    }
    ScalarNode attribution = LenientTree.scalar(body, "attribution");
    if (attribution != null && !attribution.text().equals("claimed")) {
      problems.add(
          attribution.location(),
          path + ".attribution is for strikes; " + act + " is an act of " + family);
    }
  }

  private void outcome(String id, MappingNode body) {
    String path = "outcomes." + id;
    world.actor(LenientTree.scalar(body, "from"), path + ".from");
    world.actor(LenientTree.scalar(body, "to"), path + ".to");
    LenientTree.scalars(body, "acts")
        .forEach(act -> world.act(act.text(), act.location(), path + ".acts"));
    OutcomeKind kind = kindOf(body);
    if (kind == null) {
      return;
    }
    for (String key : NEEDED.getOrDefault(kind, List.of())) {
      if (body.get(key) == null) {
        String what = RecordShape.nameOf(kind);
        problems.add(
            body.location(),
            path + " lacks the key " + Quote.of(key) + ", which " + what + " needs");
      }
    }
  }

  static @org.jspecify.annotations.Nullable OutcomeKind kindOf(MappingNode outcome) {
    String name = LenientTree.text(outcome, "kind", "");
    return Arrays.stream(OutcomeKind.values())
        .filter(kind -> RecordShape.nameOf(kind).equals(name))
        .findFirst()
        .orElse(null);
  }

  private void absorbing() {
    ScalarNode absorbing = LenientTree.scalar(tree, "absorbing");
    if (absorbing == null) {
      return;
    }
    MappingNode outcomes = LenientTree.mapping(tree, "outcomes");
    world.known("outcome", absorbing.text(), outcomes.keys(), absorbing.location(), "absorbing");
    OutcomeKind kind = kindOf(LenientTree.mapping(outcomes, absorbing.text()));
    if (kind != null && !kind.isEvent()) {
      problems.add(
          absorbing.location(),
          "absorbing is "
              + Quote.of(absorbing.text())
              + ", a number; it must be an outcome that holds or does not");
    }
  }
}
