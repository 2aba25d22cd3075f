package brink.scenario;

import brink.parameter.ParameterValues;
import brink.source.MappingNode;
import brink.source.Memory;
import brink.source.Problems;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A template prepared for many scenarios that differ in the same numbers: only the records around
 * them are made and checked anew. Immutable; may be used by several threads at once.
 */
public final class PreparedTemplate {
  private final ScenarioTemplate template;
  private final MappingNode tree;
  private final Resolution resolution;
  private final List<String> paths;
  private final Slots slots;
  private final Memory memory;

  PreparedTemplate(
      ScenarioTemplate template, MappingNode tree, Resolution resolution, List<String> paths) {
    this.template = template;
    this.tree = tree;
    this.resolution = resolution;
    this.paths = Collections.unmodifiableList(new ArrayList<>(paths));
    this.slots = Slots.at(paths);
    Memory learning = new Memory();
    Resolution.learn(tree, learning);
    this.memory = learning.closed();
  }

  /**
   * The paths of the numbers.
   *
   * @return in the order of their values
   */
  public List<String> paths() {
    return paths;
  }

  /**
   * The scenario at some values, equal to what {@link ScenarioTemplate#at} gives.
   *
   * @param values one for each path, in their order
   * @return every number fixed and checked
   * @throws SourceException if a value or what they make together is not allowed, with the same
   *     message as {@link ScenarioTemplate#at} gives
   */
  public Scenario at(double... values) {
    if (values.length != paths.size()) {
      throw new IllegalArgumentException(paths.size() + " values are needed, not " + values.length);
    }
    Scenario scenario = resolution.again(slots.filled(tree, values), memory);
    return scenario != null ? scenario : template.at(named(values));
  }

  private ParameterValues named(double[] values) {
    Map<String, Double> named = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(paths.get(i), values[i]);
    }
    return new ParameterValues(named);
  }

  /**
   * Whether a value could stand in the scenario by itself. Whether acts would set off ever more
   * acts is not asked: that depends on the other values.
   *
   * @param setting a path and a value
   * @param problems takes what is wrong with either
   */
  public void check(Setting setting, Problems problems) {
    Problems own = new Problems();
    MappingNode changed = Overrides.apply(tree, List.of(setting), own);
    if (own.isEmpty()) {
      Resolution.bound(changed, memory, own);
    }
    if (own.isEmpty() && template.parameters().get(setting.path()) == null) {
      new CaseReferences(changed, own).check();
    }
    own.list().forEach(problem -> problems.add(problem.location(), problem.text()));
  }
}
