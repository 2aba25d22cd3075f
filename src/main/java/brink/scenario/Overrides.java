package brink.scenario;

import brink.source.DottedPath;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.RecordShape;
import brink.source.SourceReader;
import java.util.List;

/** Overrides given as "path=value". */
final class Overrides {
  private Overrides() {}

  static MappingNode apply(
      MappingNode tree, RecordShape shape, List<String> sets, Problems problems) {
    MappingNode changed = tree;
    for (int i = 0; i < sets.size(); i++) {
      String name = "--set #" + (i + 1);
      String set = sets.get(i);
      int equals = set.indexOf('=');
      if (equals < 1) {
        problems.add(
            Location.whole(name),
            Quote.of(set) + " must have the form path=value, as in actors.us.tempo=0.5");
        continue;
      }
      Node value = SourceReader.readInline(name, set.substring(equals + 1), problems);
      if (value != null) {
        String path = set.substring(0, equals).strip();
        changed = DottedPath.set(changed, shape, path, Location.whole(name), value, problems);
      }
    }
    return changed;
  }
}
