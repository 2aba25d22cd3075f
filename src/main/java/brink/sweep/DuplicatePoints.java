package brink.sweep;

import brink.design.Design;
import brink.design.DesignKind;
import brink.design.Factor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands twice in a design: allowed, but worth saying. */
final class DuplicatePoints {
  private DuplicatePoints() {}

  /** In words; empty where nothing stands twice. */
  static Optional<String> of(Design design) {
    return design.kind() == DesignKind.FILE ? points(design) : values(design);
  }

  private static Optional<String> points(Design design) {
    int factors = design.factors().size();
    Set<List<String>> different = new LinkedHashSet<>();
    for (int p = 0; p < design.size(); p++) {
      int point = p;
      different.add(IntStream.range(0, factors).mapToObj(f -> design.text(point, f)).toList());
    }
    int again = design.size() - different.size();
    return again == 0
        ? Optional.empty()
        : Optional.of(
            again
                + " of the "
                + design.size()
                + " points "
                + (again == 1
                    ? "stands in the table before; it gives the same numbers again"
                    : "stand in the table before; they give the same numbers again"));
  }

  private static Optional<String> values(Design design) {
    String paths =
        design.factors().stream()
            .filter(DuplicatePoints::isRepeated)
            .map(Factor::path)
            .collect(Collectors.joining(", "));
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "a value of " + paths + " stands twice in its list, and is taken so much more often");
  }

  private static boolean isRepeated(Factor factor) {
    List<String> values = factor.scale().listed();
    return values.size() > new LinkedHashSet<>(values).size();
  }
}
