package brink.scenario;

import brink.source.MappingNode;
import brink.source.Node;
import brink.source.ScalarNode;
import brink.source.TreeMerge;
import brink.source.YamlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value that a scenario says otherwise than what it was made from.
 *
 * @param path its dotted path
 * @param before the value there, as YAML on one line; empty for none
 * @param after the value here, as YAML on one line; empty for none
 */
public record ScenarioEdit(String path, String before, String after) {
  /** How a number begins that has a prior and no value. */
  static final String PRIOR = "prior ";

  /** Words about a scenario or its numbers, which change no run. */
  private static final List<String> WORDS = List.of("name", "title", "question", "motivation");

  /**
   * What differs between two trees of scenarios, words and what numbers rest on left out.
   *
   * @param before the one
   * @param after the other
   * @param but keys of the whole tree that are left out too
   * @return in the order of the first, then of the second tree; a part that one of them lacks is
   *     one edit
   */
  static List<ScenarioEdit> between(MappingNode before, MappingNode after, String... but) {
    List<ScenarioEdit> edits = new ArrayList<>();
    for (String key : keys(before, after)) {
      if (!WORDS.contains(key) && !List.of(but).contains(key)) {
        walk(key, before.get(key), after.get(key), edits);
      }
    }
    return Collections.unmodifiableList(edits);
  }

  private static void walk(
      String path, @Nullable Node before, @Nullable Node after, List<ScenarioEdit> edits) {
    if (before instanceof MappingNode one && after instanceof MappingNode other) {
      into(path, one, other, edits);
    } else if (!text(before).equals(text(after))) {
      edits.add(new ScenarioEdit(path, text(before), text(after)));
    }
  }

  private static void into(
      String path, MappingNode before, MappingNode after, List<ScenarioEdit> edits) {
    if (isNumber(before) && isNumber(after)) {
      number(path, before, after, edits);
      return;
    }
    for (String key : keys(before, after)) {
      walk(path + "." + key, before.get(key), after.get(key), edits);
    }
  }

  /** A number is its value, or else its prior; where the value stays, its prior may not. */
  private static void number(
      String path, MappingNode before, MappingNode after, List<ScenarioEdit> edits) {
    if (text(before).equals(text(after))) {
      walk(path + ".prior", before.get("prior"), after.get("prior"), edits);
    } else {
      edits.add(new ScenarioEdit(path, text(before), text(after)));
    }
  }

  private static Set<String> keys(MappingNode one, MappingNode other) {
    Set<String> keys = new LinkedHashSet<>(one.keys());
    keys.addAll(other.keys());
    return keys;
  }

  private static boolean isNumber(MappingNode node) {
    return !node.keys().isEmpty() && TreeMerge.PROVENANCE.containsAll(node.keys());
  }

  /** A value on one line; of a number with provenance its value, or else its prior. */
  static String text(@Nullable Node node) {
    if (node == null || node.isNull()) {
      return "";
    }
    if (node instanceof MappingNode mapping && isNumber(mapping)) {
      Node value = mapping.get("value");
      return value == null ? PRIOR + text(mapping.get("prior")) : text(value);
    }
    return node instanceof ScalarNode scalar ? scalar.text() : YamlText.flow(node);
  }
}
