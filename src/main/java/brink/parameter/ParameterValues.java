package brink.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values that replace those of a scenario.
 *
 * @param byPath values by dotted path, in order; an empty one replaces nothing
 */
public record ParameterValues(Map<String, Double> byPath) {
  /** Replaces nothing. */
  public static final ParameterValues NONE = new ParameterValues(Collections.emptyMap());

  /**
   * Keeps an unmodifiable copy.
   *
   * @param byPath values by dotted path
   */
  public ParameterValues {
    byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
  }

  /**
   * These values with one set.
   *
   * @param path dotted path of the parameter
   * @param value its value
   * @return a changed copy
   */
  public ParameterValues with(String path, double value) {
    Map<String, Double> changed = new LinkedHashMap<>(byPath);
    changed.put(path, value);
    return new ParameterValues(changed);
  }
}
