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
import org.jspecify.annotations.Nullable;

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
   * @param problems takes what is wrong with their form, and paths that are set twice
   * @return those whose form is right
   */
  public static List<Setting> parse(List<String> sets, Problems problems) {
    List<Setting> settings = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      Setting setting = parse(sets.get(i), "--set #" + (i + 1), problems);
      if (setting != null) {
        settings.stream()
            .filter(earlier -> earlier.path().equals(setting.path()))
            .forEach(earlier -> twice(setting, earlier, problems));
        settings.add(setting);
      }
    }
    return Collections.unmodifiableList(settings);
  }

  private static @Nullable Setting parse(String set, String name, Problems problems) {
    int equals = set.indexOf('=');
    if (equals < 1) {
      problems.add(
          Location.whole(name),
          Quote.of(set) + " must have the form path=value, as in actors.us.tempo=0.5");
      return null;
    }
    String path = set.substring(0, equals).strip();
    if (set.substring(equals + 1).isBlank()) {
      problems.add(
          Location.whole(name), path + " is given no value; " + path + "=~ removes an entry");
      return null;
    }
    Node value = SourceReader.readInline(name, set.substring(equals + 1), problems);
    return value == null ? null : new Setting(path, Location.whole(name), value);
  }

  private static void twice(Setting setting, Setting earlier, Problems problems) {
    problems.add(
        setting.place(), setting.path() + " is set twice, first by " + earlier.place().file());
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
