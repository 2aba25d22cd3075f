package brink.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keys and their values, in the order of the file.
 *
 * @param location where it begins
 * @param entries value and place of each key
 */
public record MappingNode(Location location, Map<String, Entry> entries) implements Node {

  /**
   * One key's place and value.
   *
   * @param place where the key stands
   * @param value its value
   */
  public record Entry(Location place, Node value) {}

  /**
   * Keeps an unmodifiable copy of the entries.
   *
   * @param location where
   * @param entries value and place of each key
   */
  public MappingNode {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /**
   * A mapping without keys.
   *
   * @param location where it would stand
   * @return the empty mapping
   */
  public static MappingNode empty(Location location) {
    return new MappingNode(location, Collections.emptyMap());
  }

  /**
   * The keys.
   *
   * @return in the order of the file
   */
  public Set<String> keys() {
    return entries.keySet();
  }

  /**
   * The value of a key.
   *
   * @param key the key
   * @return its value, null where the key is not given
   */
  public @Nullable Node get(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  /**
   * Where a key stands.
   *
   * @param key the key
   * @return its place, or that of the mapping where the key is not given
   */
  public Location placeOf(String key) {
    Entry entry = entries.get(key);
    return entry == null ? location : entry.place();
  }

  /**
   * This mapping with one key set.
   *
   * @param key the key; one that exists keeps its position
   * @param place where the new value was given
   * @param value the new value
   * @return a changed copy
   */
  public MappingNode with(String key, Location place, Node value) {
    Map<String, Entry> changed = new LinkedHashMap<>(entries);
    changed.put(key, new Entry(place, value));
    return new MappingNode(location, changed);
  }

  /**
   * This mapping without one key.
   *
   * @param key the key
   * @return a changed copy
   */
  public MappingNode without(String key) {
    Map<String, Entry> changed = new LinkedHashMap<>(entries);
    changed.remove(key);
    return new MappingNode(location, changed);
  }

  @Override
  public String inWords() {
    return "a mapping";
  }

  @Override
  public MappingNode movedTo(Location place) {
    Map<String, Entry> moved = new LinkedHashMap<>();
    entries.forEach((key, entry) -> moved.put(key, new Entry(place, entry.value().movedTo(place))));
    return new MappingNode(place, moved);
  }
}
