package brink.sweep;

import brink.design.Design;
import brink.design.DesignKind;
import brink.design.Designs;
import brink.design.Factor;
import brink.source.MappingNode;
import brink.source.Problems;
import brink.source.RecordShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a design of what the file of a sweep says. */
final class DesignReader {
  /** The keys that each kind of design takes, the first of which it needs unless told otherwise. */
  private static final Map<DesignKind, List<String>> KEYS = new LinkedHashMap<>();

  private static final Set<DesignKind> NEED_NOTHING =
      Set.of(DesignKind.GRID, DesignKind.ONE_AT_A_TIME);

  static {
    KEYS.put(DesignKind.GRID, List.of("levels"));
    KEYS.put(DesignKind.ONE_AT_A_TIME, List.of("levels"));
    KEYS.put(DesignKind.LATIN_HYPERCUBE, List.of("points"));
    KEYS.put(DesignKind.SOBOL_SEQUENCE, List.of("points"));
    KEYS.put(DesignKind.MORRIS, List.of("trajectories", "levels"));
    KEYS.put(DesignKind.SALTELLI, List.of("blocks", "second-order"));
    KEYS.put(DesignKind.FILE, List.of("file"));
  }

  private final SweepFile.Sampling said;

  DesignReader(SweepFile.Sampling said) {
    this.said = said;
  }

  /** Reports keys that this kind of design lacks or does not know. */
  void check(MappingNode written, Problems problems) {
    String kind = RecordShape.nameOf(said.kind());
    List<String> keys = KEYS.getOrDefault(said.kind(), List.of());
    for (String key : written.keys()) {
      if (!key.equals("kind") && !keys.contains(key)) {
        String takes = String.join(" and ", keys);
        problems.add(
            written.placeOf(key),
            "design." + key + " is not for " + kind + ", which takes " + takes);
      }
    }
    if (!NEED_NOTHING.contains(said.kind()) && written.get(keys.get(0)) == null) {
      problems.add(
          written.location(), "design lacks " + keys.get(0) + ", which " + kind + " needs");
    }
  }

  /**
   * Makes the design.
   *
   * @param places for each point that a file lists the places of its values; else empty
   * @throws IllegalArgumentException if there is no such design
   */
  Design design(List<SweptFactor> swept, List<int[]> places, long seed) {
    List<Factor> factors = swept.stream().map(SweptFactor::factor).toList();
    return switch (said.kind()) {
      case GRID -> Designs.grid(factors, or(said.levels(), 5));
      case ONE_AT_A_TIME ->
          Designs.oneAtATime(
              factors,
              swept.stream().mapToDouble(SweptFactor::own).toArray(),
              or(said.levels(), 2));
      case LATIN_HYPERCUBE -> Designs.latinHypercube(factors, or(said.points(), 1), seed);
      case SOBOL_SEQUENCE -> Designs.sobolSequence(factors, or(said.points(), 1));
      case MORRIS ->
          Designs.morris(factors, or(said.trajectories(), 1), or(said.levels(), 4), seed);
      case SALTELLI ->
          Designs.saltelli(
              factors, or(said.blocks(), 1), said.secondOrder() != null && said.secondOrder());
      case FILE -> Designs.given(factors, places.toArray(new int[0][]));
    };
  }

  private static int or(@Nullable Integer number, int fallback) {
    return number == null ? fallback : number;
  }

  /** What the file says, as YAML; a table of points is then in a file of its own. */
  String text(String tableOfPoints) {
    StringBuilder text = new StringBuilder("{kind: " + RecordShape.nameOf(said.kind()));
    Map<String, @Nullable Object> values = RecordShape.of(SweepFile.Sampling.class).valuesOf(said);
    for (String key : KEYS.getOrDefault(said.kind(), List.of())) {
      Object value = key.equals("file") ? tableOfPoints : values.get(key);
      if (value != null) {
        text.append(", ").append(key).append(": ").append(value);
      }
    }
    return text.append('}').toString();
  }
}
