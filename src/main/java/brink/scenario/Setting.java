package brink.scenario;

import brink.source.Location;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.SourceReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A value that replaces what a scenario says, as if a file that extends it had said so.
 *
 * @param path dotted path of what it replaces
 * @param place where the path was given
 * @param value the value; the empty value removes an entry
 */
public record Setting(String path, Location place, Node value) {

  /**
   * Reads overrides.
   *
   * @param sets overrides "path=value"; messages call them --set #1, --set #2, ...
   * @param problems takes what is wrong with their form
   * @return those whose form is right
   */
  public static List<Setting> parse(List<String> sets, Problems problems) {
    List<Setting> settings = new ArrayList<>();
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
        settings.add(new Setting(set.substring(0, equals).strip(), Location.whole(name), value));
      }
    }
    return Collections.unmodifiableList(settings);
  }

  /**
   * The settings that a mapping of dotted paths to values makes.
   *
   * @param paths the mapping
   * @return in its order
   */
  public static List<Setting> of(MappingNode paths) {
    List<Setting> settings = new ArrayList<>();
    paths
        .entries()
        .forEach((path, entry) -> settings.add(new Setting(path, entry.place(), entry.value())));
    return Collections.unmodifiableList(settings);
  }
}
