package brink.scenario;

import brink.model.OutcomeKind;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.RecordShape;
import brink.source.ScalarNode;
import brink.source.SequenceNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Checks that an outcome asks something: that what it says counts, and that both can happen. */
final class OutcomeCoherence {
  private static final List<String> FILTERS =
      List.of("from", "to", "acts", "family", "rung", "deaths", "days");

  private static final Map<OutcomeKind, List<String>> TAKEN = taken();

  private final MappingNode acts;
  private final Problems problems;

  OutcomeCoherence(MappingNode acts, Problems problems) {
    this.acts = acts;
    this.problems = problems;
  }

  private static Map<OutcomeKind, List<String>> taken() {
    List<String> speaksOfActs = List.of("from", "to", "acts", "family", "rung");
    Map<OutcomeKind, List<String>> taken = new EnumMap<>(OutcomeKind.class);
    taken.put(OutcomeKind.RUNG_REACHED, List.of("rung", "from", "to"));
    taken.put(OutcomeKind.FIRST_PASSAGE, List.of("rung", "from", "to"));
    taken.put(OutcomeKind.DAYS_AT_RUNG, List.of("rung", "from", "to"));
    taken.put(OutcomeKind.HIGHEST_RUNG, List.of("from", "to"));
    taken.put(OutcomeKind.ACT_OCCURS, speaksOfActs);
    taken.put(OutcomeKind.ACT_COUNT, speaksOfActs);
    taken.put(OutcomeKind.GOLDSTEIN_SUM, speaksOfActs);
    taken.put(OutcomeKind.CEASEFIRE, List.of());
    taken.put(OutcomeKind.DEATHS_REACHED, List.of("deaths", "from", "to"));
    taken.put(OutcomeKind.DEATHS, List.of("from", "to"));
    taken.put(OutcomeKind.STEPS_UP_FIRST, List.of("from", "rung"));
    taken.put(OutcomeKind.QUIET_SPELL, List.of("rung", "days"));
    taken.put(OutcomeKind.OFF_RAMPS, List.of("from", "to"));
    return taken;
  }

  /** Checks the outcome of a kind. */
  void check(String path, MappingNode body, OutcomeKind kind) {
    counted(path, body, kind);
    ScalarNode from = LenientTree.scalar(body, "from");
    ScalarNode to = LenientTree.scalar(body, "to");
    if (from != null && to != null && from.text().equals(to.text())) {
      problems.add(
          to.location(),
          path + ": no act is by and on " + Quote.of(to.text()) + ": it never holds");
    }
    boolean pair = kind == OutcomeKind.HIGHEST_RUNG || kind == OutcomeKind.DAYS_AT_RUNG;
    if (pair && (from == null) != (to == null)) {
      problems.add(
          body.location(), path + " names one of from and to; it speaks of a pair, or of all");
    }
    families(path, body);
    always(path, body, kind);
  }

  /** A filter that is given must count. */
  private void counted(String path, MappingNode body, OutcomeKind kind) {
    List<String> taken = TAKEN.getOrDefault(kind, FILTERS);
    for (String key : FILTERS) {
      if (isGiven(body, key) && !taken.contains(key)) {
        String takes = taken.isEmpty() ? "none of them" : String.join(", ", taken);
        problems.add(
            body.placeOf(key),
            path
                + "."
                + key
                + " does not count for "
                + RecordShape.nameOf(kind)
                + ", which takes "
                + takes);
      }
    }
  }

  /** What equals the fallback is as good as not given: resolved files write all of it out. */
  private static boolean isGiven(MappingNode body, String key) {
    Node node = body.get(key);
    boolean none = node instanceof SequenceNode list && list.items().isEmpty();
    return node != null && !node.isNull() && !none && LenientTree.number(body, key) != 0;
  }

  private void families(String path, MappingNode body) {
    String family = LenientTree.text(body, "family", "");
    for (ScalarNode act : LenientTree.scalars(body, "acts")) {
      String own = LenientTree.text(LenientTree.mapping(acts, act.text()), "family", family);
      if (!family.isEmpty() && !own.equals(family)) {
        problems.add(
            act.location(),
            path + ".acts: " + act.text() + " is of the family " + own + ", not " + family);
      }
    }
  }

  private void always(String path, MappingNode body, OutcomeKind kind) {
    String key =
        switch (kind) {
          case DEATHS_REACHED -> zero(body, "deaths");
          case QUIET_SPELL -> LenientTree.number(body, "rung") == 9 ? "rung" : zero(body, "days");
          case RUNG_REACHED, DAYS_AT_RUNG, FIRST_PASSAGE ->
              LenientTree.scalar(body, "from") == null && LenientTree.scalar(body, "to") == null
                  ? zero(body, "rung")
                  : "";
          default -> "";
        };
    if (!key.isEmpty()) {
      problems.add(
          body.placeOf(key),
          path + "." + key + " is " + LenientTree.shown(body, key) + ": that always holds");
    }
  }

  private static String zero(MappingNode body, String key) {
    return LenientTree.number(body, key) == 0 ? key : "";
  }
}
