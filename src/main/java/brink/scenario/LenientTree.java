package brink.scenario;

import brink.source.ColumnName;
import brink.source.DecimalText;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.ScalarNode;
import brink.source.SequenceNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks into trees whose form may be wrong: what has another form than expected counts as empty.
 */
final class LenientTree {
  private LenientTree() {}

  /** What stands at a dotted path; null for nothing. */
  static @Nullable Node at(MappingNode tree, String path) {
    Node node = tree;
    for (String key : path.split("\\.", -1)) {
      node = node instanceof MappingNode mapping ? mapping.get(key) : null;
    }
    return node;
  }

  /**
   * Dotted paths after which a column may be named: of numbers, else of what stands in the tree,
   * else one that may stand below it. A path is named by itself, and has none.
   */
  static List<String> named(MappingNode tree, Collection<String> numbers, String column) {
    List<String> paths = new ArrayList<>(ColumnName.named(column, numbers));
    if (paths.isEmpty() && ColumnName.isOne(column)) {
      String below = addNamed(tree, "", column, paths);
      if (paths.isEmpty() && !below.isEmpty()) {
        paths.add(below);
      }
    }
    return paths;
  }

  /** Adds what stands in a tree; gives the path that a key missing deepest in it would have. */
  private static String addNamed(
      MappingNode tree, String prefix, String column, List<String> paths) {
    String below = "";
    for (String key : tree.entries().keySet()) {
      String path = prefix + key;
      String name = ColumnName.of(path);
      if (column.equals(name)) {
        paths.add(path);
      } else if (column.startsWith(name + "_") && tree.get(key) instanceof MappingNode inner) {
        String deeper = addNamed(inner, path + ".", column, paths);
        String missing = path + "." + column.substring(name.length() + 1).replace('_', '-');
        below = deeper.isEmpty() ? missing : deeper;
      }
    }
    return below;
  }

  static MappingNode mapping(MappingNode parent, String key) {
    return parent.get(key) instanceof MappingNode mapping
        ? mapping
        : MappingNode.empty(parent.placeOf(key));
  }

  static @Nullable ScalarNode scalar(MappingNode parent, String key) {
    return parent.get(key) instanceof ScalarNode scalar && !scalar.isNull() ? scalar : null;
  }

  static String text(MappingNode parent, String key, String fallback) {
    ScalarNode scalar = scalar(parent, key);
    return scalar == null ? fallback : scalar.text();
  }

  /** A number, alone or with what it rests on; NaN where there is none. */
  static double number(MappingNode parent, String key) {
    ScalarNode scalar = scalar(parent, key);
    if (scalar == null && parent.get(key) instanceof MappingNode holder) {
      scalar = scalar(holder, "value");
    }
    Double number = scalar == null || scalar.quoted() ? null : DecimalText.of(scalar.text());
    return number == null ? Double.NaN : number;
  }

  /** The same as a message shows it. */
  static String shown(MappingNode parent, String key) {
    double number = number(parent, key);
    return number == StrictMath.rint(number) ? Long.toString((long) number) : number + "";
  }

  static List<ScalarNode> scalars(MappingNode parent, String key) {
    List<ScalarNode> scalars = new ArrayList<>();
    if (parent.get(key) instanceof SequenceNode sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof ScalarNode scalar) {
          scalars.add(scalar);
        }
      }
    }
    return scalars;
  }

  static void eachMapping(MappingNode parent, BiConsumer<String, MappingNode> consumer) {
    parent.entries().keySet().forEach(key -> consumer.accept(key, mapping(parent, key)));
  }
}
