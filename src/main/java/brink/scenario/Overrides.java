package brink.scenario;

import brink.source.DottedPath;
import brink.source.MappingNode;
import brink.source.Problems;
import brink.source.RecordShape;
import java.util.List;

/** Puts settings into a tree. */
final class Overrides {
  private static final RecordShape SHAPE = RecordShape.of(ScenarioFile.class);

  private Overrides() {}

  /** The tree with settings in it, the later over the earlier. */
  static MappingNode apply(MappingNode tree, List<Setting> settings, Problems problems) {
    MappingNode changed = tree;
    for (Setting set : settings) {
      if (!FormerNames.refuse(set.path(), set.place(), problems)) {
        changed = DottedPath.set(changed, SHAPE, set.path(), set.place(), set.value(), problems);
      }
    }
    return changed;
  }
}
