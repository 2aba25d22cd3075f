package brink.scenario;

import brink.evidence.DocumentWindow;
import brink.evidence.Evidence;
import brink.model.World;
import brink.parameter.ParameterSpace;
import brink.source.Binder;
import brink.source.BindingCache;
import brink.source.MappingNode;
import brink.source.Problems;
import brink.source.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tree resolved: every number fixed, every name found, everything taken from the evidence written
 * out.
 *
 * @param file what the file says, complete
 * @param scenario what a run needs
 * @param parameters all numbers
 * @param notes what a user should know, such as events that cannot be replayed
 */
record Resolution(
    ScenarioFile file, Scenario scenario, ParameterSpace parameters, List<String> notes) {

  /**
   * Resolves a tree.
   *
   * @return the resolution, null after a problem
   */
  static @Nullable Resolution of(
      MappingNode tree, String name, @Nullable Evidence evidence, Problems problems) {
    CitationReferences citations = new CitationReferences(evidence, problems);
    ParameterReader reader = new ParameterReader(citations, problems);
    MappingNode known = FormerNames.without(tree, problems);
    ScenarioFile file = new Binder(problems, reader).bind(known, ScenarioFile.class);
    new CaseReferences(tree, problems).check();
    for (ScalarNode cited : LenientTree.scalars(tree, "motivation")) {
      citations.check(cited.text(), cited.location(), "motivation");
    }
    LenientTree.eachMapping(
        LenientTree.mapping(tree, "exogenous"),
        (id, act) -> {
          ScalarNode event = LenientTree.scalar(act, "event");
          if (event != null) {
            citations.event(event, "exogenous." + id + ".event");
          }
        });
    List<WorldChange> changes = file == null ? null : changes(tree, file, null, problems);
    if (file == null || changes == null) {
      return null;
    }
    List<String> notes = new ArrayList<>();
    ScenarioFile complete = complete(file, name, evidence, notes);
    Scenario scenario = scenario(complete, name, changes);
    return new Resolution(complete, scenario, reader.space(), Collections.unmodifiableList(notes));
  }

  /** Makes a memory learn all that was bound to resolve a tree. */
  static void learn(MappingNode tree, BindingCache memory) {
    Problems problems = new Problems();
    ScenarioFile file = bound(tree, memory, problems);
    if (file != null) {
      changes(tree, file, memory, problems);
    }
  }

  /**
   * The scenario of a tree that differs in numbers alone from the one that was resolved here: what
   * names and dates do not depend on is not looked at again.
   *
   * @param tree the changed tree
   * @param memory what was made of the one that was resolved
   * @return the scenario, null after a problem
   */
  @Nullable Scenario again(MappingNode tree, BindingCache memory, Problems problems) {
    ScenarioFile changed = bound(tree, memory, problems);
    List<WorldChange> changes = changed == null ? null : changes(tree, changed, memory, problems);
    if (changed == null || changes == null) {
      return null;
    }
    Condition condition = changed.condition();
    if (condition != null && condition.replay().isEmpty()) {
      condition = file.condition();
    }
    Map<String, Window> windows = changed.windows().isEmpty() ? file.windows() : changed.windows();
    return scenario(changed.with(scenario.name(), condition, windows), scenario.name(), changes);
  }

  /** What a changed tree says, null after a problem. */
  static @Nullable ScenarioFile bound(MappingNode tree, BindingCache memory, Problems problems) {
    ParameterReader reader = new ParameterReader(new CitationReferences(null, problems), problems);
    return new Binder(problems, reader, memory).bind(tree, ScenarioFile.class);
  }

  /** The worlds after each intervention, null after a problem. */
  private static @Nullable List<WorldChange> changes(
      MappingNode tree, ScenarioFile file, @Nullable BindingCache memory, Problems problems) {
    if (!new DateCoherence(tree, file, problems).check() || !problems.isEmpty()) {
      return null;
    }
    List<WorldChange> changes =
        new Interventions(tree, file.world(), memory, problems)
            .changes(file.interventions().values(), file.horizon());
    stable(file.world(), "", tree, problems);
    for (WorldChange change : changes) {
      stable(change.world(), " after the intervention \"" + change.id() + "\"", tree, problems);
    }
    return problems.isEmpty() ? changes : null;
  }

  private static void stable(World world, String when, MappingNode tree, Problems problems) {
    double radius = BranchingMatrix.radius(world);
    if (!(radius < BranchingMatrix.LIMIT)) {
      problems.add(
          tree.placeOf("actors"),
          "acts would set off more and more acts"
              + when
              + ": the spectral radius of the branching matrix can reach "
              + StrictMath.rint(radius * 1000) / 1000
              + "; it must stay below "
              + BranchingMatrix.LIMIT
              + " (lower repeat, reciprocate or triangular of the actors, or"
              + " dynamics.weight-slope)");
    }
  }

  /** The file with everything in it that the evidence gives. */
  private static ScenarioFile complete(
      ScenarioFile file, String name, @Nullable Evidence evidence, List<String> notes) {
    Condition condition = file.condition();
    if (condition != null && condition.replay().isEmpty() && evidence != null) {
      Set<String> putIn = new LinkedHashSet<>();
      for (ExogenousAct act : file.exogenous().values()) {
        if (act.event() != null) {
          putIn.add(act.event());
        }
      }
      Replay replay = Replay.of(evidence, file.world(), file.horizon(), condition.until(), putIn);
      replay.left().forEach(event -> notes.add("not replayed: " + event));
      condition = new Condition(condition.until(), replay.acts());
    }
    Map<String, Window> windows = new LinkedHashMap<>(file.windows());
    if (windows.isEmpty() && evidence != null) {
      for (DocumentWindow window : evidence.windows(file.horizon(), file.world()::speaker)) {
        windows.put(window.document(), Window.of(window));
      }
    }
    return file.with(name, condition, Collections.unmodifiableMap(windows));
  }

  private static Scenario scenario(ScenarioFile file, String name, List<WorldChange> changes) {
    List<GivenAct> given = new ArrayList<>();
    file.exogenous().values().forEach(act -> given.add(act.given(file.horizon())));
    double freeFrom = 0;
    Condition condition = file.condition();
    if (condition != null) {
      given.addAll(condition.replay().values());
      freeFrom = file.horizon().endOf(condition.until());
    }
    given.sort(Comparator.comparingDouble(GivenAct::day));
    return new Scenario(
        name,
        file.title(),
        file.question(),
        file.horizon(),
        file.world(),
        Collections.unmodifiableList(changes),
        Collections.unmodifiableList(given),
        freeFrom,
        file.windows().values().stream().map(Window::window).toList(),
        Collections.unmodifiableList(new ArrayList<>(file.outcomes().values())),
        file.absorbing());
  }
}
