package brink.scenario;

import brink.source.BindingCache;
import brink.source.MappingNode;
import brink.source.Problems;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A template prepared for many scenarios that differ in the same numbers: only the records around
 * them are made and checked anew. Immutable; may be used by several threads at once.
 */
public final class PreparedTemplate {
  private final MappingNode tree;
  private final Resolution resolution;
  private final List<String> paths;
  private final NumberSlots slots;
  private final BindingCache memory;

  PreparedTemplate(MappingNode tree, Resolution resolution, List<String> paths) {
    this.tree = tree;
    this.resolution = resolution;
    this.paths = Collections.unmodifiableList(new ArrayList<>(paths));
    this.slots = NumberSlots.at(paths);
    BindingCache learning = new BindingCache();
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
    Problems problems = new Problems();
    Scenario scenario = resolution.again(slots.filled(tree, values), memory, problems);
    problems.throwIfAny();
    if (scenario == null) {
      throw new IllegalStateException("a scenario without problems was not resolved");
    }
    return scenario;
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
    if (own.isEmpty() && resolution.parameters().get(setting.path()) == null) {
      new CaseReferences(changed, own).check();
    }
    own.list().forEach(problem -> problems.add(problem.location(), problem.text()));
  }
}
