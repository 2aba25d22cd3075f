package brink.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays one tree over another. Mappings are merged key by key and every key keeps its own place; any
 * other value replaces what was there. The empty value removes a key. A bare number laid over a
 * number with provenance ({@code {value, prior, basis, source, reason}}) replaces the value and
 * keeps the rest, but for the verdict of a calibration, which was on another value.
 */
public final class TreeMerge {
  private static final String VERDICT = "verdict";

  /** The keys of a number with provenance. */
  public static final Set<String> PROVENANCE =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(List.of("value", "prior", "basis", "source", "reason", VERDICT)));

  private TreeMerge() {}

  /**
   * Lays a mapping over another.
   *
   * @param base what was there
   * @param over what overrides it
   * @return the merged mapping; keys of the base come first
   */
  public static MappingNode over(MappingNode base, MappingNode over) {
    Map<String, MappingNode.Entry> merged = new LinkedHashMap<>(base.entries());
    over.entries().forEach((key, entry) -> put(merged, key, entry));
    return new MappingNode(over.location(), merged);
  }

  /**
   * Lays a value over what a mapping holds under a key.
   *
   * @param base the mapping
   * @param key the key
   * @param entry the value and where the key was given
   * @return the changed mapping
   */
  static MappingNode put(MappingNode base, String key, MappingNode.Entry entry) {
    Map<String, MappingNode.Entry> changed = new LinkedHashMap<>(base.entries());
    put(changed, key, entry);
    return new MappingNode(base.location(), changed);
  }

  private static void put(
      Map<String, MappingNode.Entry> merged, String key, MappingNode.Entry entry) {
    MappingNode.Entry old = merged.get(key);
    if (old == null) {
      merged.put(key, entry);
    } else if (entry.value().isNull()) {
      merged.remove(key);
    } else {
      merged.put(key, new MappingNode.Entry(entry.place(), value(old.value(), entry.value())));
    }
  }

  private static Node value(Node old, Node value) {
    if (!(old instanceof MappingNode base)) {
      return value;
    }
    boolean provenance = hasProvenance(base);
    if (provenance && value instanceof ScalarNode) {
      return base.without(VERDICT).with("value", value.location(), value);
    }
    if (!(value instanceof MappingNode mapping)) {
      return value;
    }
    return provenance && hasProvenance(mapping) ? restated(base, mapping) : over(base, mapping);
  }

  /** A new prior replaces the old one whole, and the old value with it. */
  private static Node restated(MappingNode base, MappingNode over) {
    MappingNode old = base.without(VERDICT);
    MappingNode merged = over.get("prior") == null ? old : old.without("value");
    for (Map.Entry<String, MappingNode.Entry> said : over.entries().entrySet()) {
      MappingNode.Entry entry = said.getValue();
      merged =
          entry.value().isNull()
              ? merged.without(said.getKey())
              : merged.with(said.getKey(), entry.place(), entry.value());
    }
    return new MappingNode(over.location(), merged.entries());
  }

  private static boolean hasProvenance(MappingNode node) {
    return (node.get("value") != null || node.get("prior") != null)
        && PROVENANCE.containsAll(node.keys());
  }
}
