package brink.scenario;

import brink.source.MappingNode;
import brink.source.Node;
import brink.source.ScalarNode;
import brink.source.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks into trees whose form may be wrong: what has another form than expected counts as empty.
 */
final class Trees {
  private Trees() {}

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
