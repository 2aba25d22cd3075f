package brink.scenario;

import brink.source.Location;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.ScalarNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places of a tree where numbers are put, all of them in one pass. */
final class NumberSlots {
  /** Where messages say that the numbers come from. */
  static final Location PLACE = Location.whole("parameter values");

  private static final int NONE = -1;

  private final Map<String, NumberSlots> inner;
  private final int index;

  private NumberSlots(Map<String, NumberSlots> inner, int index) {
    this.inner = inner;
    this.index = index;
  }

  /** Slots at dotted paths, in their order; no path may be the beginning of another. */
  static NumberSlots at(List<String> paths) {
    Map<String, Integer> whole = new LinkedHashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      whole.put(paths.get(i), i);
    }
    return of(whole);
  }

  private static NumberSlots of(Map<String, Integer> paths) {
    Map<String, Map<String, Integer>> below = new LinkedHashMap<>();
    Map<String, NumberSlots> inner = new LinkedHashMap<>();
    paths.forEach(
        (path, index) -> {
          int dot = path.indexOf('.');
          if (dot < 0) {
            inner.put(path, new NumberSlots(Collections.emptyMap(), index));
          } else {
            below
                .computeIfAbsent(path.substring(0, dot), key -> new LinkedHashMap<>())
                .put(path.substring(dot + 1), index);
          }
        });
    below.forEach((key, rest) -> inner.put(key, of(rest)));
    return new NumberSlots(Collections.unmodifiableMap(inner), NONE);
  }

  /** A value as a file would write it. */
  static ScalarNode written(double value) {
    return new ScalarNode(PLACE, Double.toString(value), false);
  }

  /** The tree with the values in it: bare numbers, whatever stood there. */
  MappingNode filled(MappingNode tree, double[] values) {
    Map<String, MappingNode.Entry> entries = new LinkedHashMap<>(tree.entries());
    inner.forEach(
        (key, slot) -> {
          MappingNode.Entry old = entries.get(key);
          Node value = slot.value(old == null ? null : old.value(), values);
          entries.put(key, new MappingNode.Entry(old == null ? PLACE : old.place(), value));
        });
    return new MappingNode(tree.location(), entries);
  }

  private Node value(@Nullable Node old, double[] values) {
    if (index != NONE) {
      return written(values[index]);
    }
    return filled(old instanceof MappingNode mapping ? mapping : MappingNode.empty(PLACE), values);
  }
}
