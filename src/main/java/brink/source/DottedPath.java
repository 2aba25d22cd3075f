package brink.source;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets values of a tree by dotted path, such as actors.israel.tempo, as if a file that extends it
 * had said so. The shape of the records that the tree will be bound to says which paths there are.
 */
public final class DottedPath {
  private final List<String> keys;
  private final Location place;
  private final Node value;
  private final Problems problems;

  private DottedPath(String path, Location place, Node value, Problems problems) {
    this.keys = Arrays.asList(path.split("\\.", -1));
    this.place = place;
    this.value = value;
    this.problems = problems;
  }

  /**
   * Sets one value.
   *
   * @param tree the tree
   * @param shape what it will be bound to
   * @param path the dotted path
   * @param place where the path was given
   * @param value the value; the empty value removes an entry
   * @param problems takes what is wrong: a path that does not exist, with the nearest that does
   * @return the changed tree, or the tree as it was after a problem
   */
  public static MappingNode set(
      MappingNode tree,
      RecordShape shape,
      String path,
      Location place,
      Node value,
      Problems problems) {
    return new DottedPath(path, place, value, problems).inRecord(tree, shape, 0);
  }

  private MappingNode inRecord(MappingNode node, RecordShape shape, int depth) {
    FieldShape field = shape.fields().get(keys.get(depth));
    if (field == null) {
      return unknown(node, depth, shape.fields().keySet());
    }
    return into(node, field.type(), depth);
  }

  private MappingNode inMap(MappingNode node, Type values, int depth) {
    if (values == Node.class) {
      String rest = String.join(".", keys.subList(depth, keys.size()));
      return TreeMerge.put(node, rest, new MappingNode.Entry(place, value));
    }
    boolean known = node.get(keys.get(depth)) != null;
    if (!known && (depth < keys.size() - 1 || value.isNull())) {
      return unknown(node, depth, node.keys());
    }
    return into(node, values, depth);
  }

  /** Sets the value under the key at a depth of the path, or goes on into what is there. */
  private MappingNode into(MappingNode node, Type type, int depth) {
    String key = keys.get(depth);
    if (depth == keys.size() - 1) {
      return TreeMerge.put(node, key, new MappingNode.Entry(place, value));
    }
    MappingNode inner =
        node.get(key) instanceof MappingNode mapping ? mapping : MappingNode.empty(place);
    MappingNode changed = deeper(inner, type, depth + 1);
    return changed == null || changed.equals(inner)
        ? node
        : node.with(key, node.get(key) == null ? place : node.placeOf(key), changed);
  }

  private @Nullable MappingNode deeper(MappingNode inner, Type type, int depth) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
      return inMap(inner, generic.getActualTypeArguments()[1], depth);
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return inRecord(inner, RecordShape.of(plain), depth);
    }
    problems.add(
        place, upTo(depth) + " is a single value; it has no part " + Quote.of(keys.get(depth)));
    return null;
  }

  private MappingNode unknown(MappingNode node, int depth, Collection<String> known) {
    String owner = depth == 0 ? "there is" : upTo(depth) + " has";
    String key = keys.get(depth);
    problems.add(place, owner + " no " + Quote.of(key) + NearestName.hint(key, known));
    return node;
  }

  private String upTo(int depth) {
    return String.join(".", keys.subList(0, depth));
  }
}
