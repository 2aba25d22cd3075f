package brink.scenario;

import brink.model.Horizon;
import brink.model.World;
import brink.source.Binder;
import brink.source.BindingCache;
import brink.source.DottedPath;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.Problems;
import brink.source.RecordShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the worlds that dated interventions put in force. Interventions add up in order of date.
 */
final class Interventions {
  private static final RecordShape WORLD = RecordShape.of(World.class);

  private final MappingNode tree;
  private final World first;
  private final @Nullable BindingCache memory;
  private final Problems problems;

  /**
   * Prepares.
   *
   * @param tree the whole scenario
   * @param first the world at the start
   * @param memory what was made of parts of the tree, null for nothing
   */
  Interventions(MappingNode tree, World first, @Nullable BindingCache memory, Problems problems) {
    this.tree = tree;
    this.first = first;
    this.memory = memory;
    this.problems = problems;
  }

  List<WorldChange> changes(Collection<Intervention> interventions, Horizon horizon) {
    List<Intervention> dated = new ArrayList<>(interventions);
    dated.sort(Comparator.comparing(Intervention::from));
    List<WorldChange> changes = new ArrayList<>();
    MappingNode current = worldOf(tree);
    new InterventionCoherence(tree, problems).check(dated);
    for (Intervention intervention : dated) {
      current = changed(current, intervention);
      World world = bound(current, intervention.id());
      if (world != null) {
        double day = horizon.startOf(intervention.from());
        changes.add(new WorldChange(intervention.id(), day, world));
      }
    }
    return changes;
  }

  private static MappingNode worldOf(MappingNode tree) {
    Map<String, MappingNode.Entry> parts = new LinkedHashMap<>(tree.entries());
    parts.keySet().retainAll(WORLD.fields().keySet());
    return new MappingNode(tree.location(), parts);
  }

  private MappingNode changed(MappingNode world, Intervention intervention) {
    MappingNode written =
        LenientTree.mapping(
            LenientTree.mapping(LenientTree.mapping(tree, "interventions"), intervention.id()),
            "set");
    MappingNode changed = world;
    for (Map.Entry<String, Node> entry : intervention.set().entrySet()) {
      Location place = written.placeOf(entry.getKey());
      if (!FormerNames.refuse(entry.getKey(), place, problems)) {
        changed = DottedPath.set(changed, WORLD, entry.getKey(), place, entry.getValue(), problems);
      }
    }
    return changed;
  }

  private @Nullable World bound(MappingNode changed, String id) {
    ParameterReader reader = new ParameterReader(new CitationReferences(null, problems), problems);
    World world = new Binder(problems, reader, memory).bind(changed, World.class);
    new WorldReferences(changed, problems).check();
    if (world == null) {
      return null;
    }
    same("actors", first.actors().keySet(), world.actors().keySet(), id);
    same("fronts", first.fronts().keySet(), world.fronts().keySet(), id);
    same("acts", first.acts().keySet(), world.acts().keySet(), id);
    return world;
  }

  private void same(String what, Collection<String> before, Collection<String> after, String id) {
    if (!new ArrayList<>(before).equals(new ArrayList<>(after))) {
      problems.add(
          LenientTree.mapping(tree, "interventions").placeOf(id),
          "interventions." + id + " adds or removes " + what + "; it may only change them");
    }
  }
}
