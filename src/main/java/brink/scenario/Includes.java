package brink.scenario;

import brink.source.FileSource;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.Problems;
import brink.source.ScalarNode;
import brink.source.SequenceNode;
import brink.source.SourceFile;
import brink.source.TreeMerge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file and all that it extends into one tree. */
final class Includes {
  static final String EXTENDS = "extends";

  private final FileSource files;
  private final Problems problems;
  private final List<String> chain = new ArrayList<>();
  private final Map<String, MappingNode> read = new LinkedHashMap<>();
  private final List<Origin> origins = new ArrayList<>();

  Includes(FileSource files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** What the first file that was read is made from, and a tree that was set over it. */
  Origin origin(MappingNode set) {
    Origin read = origins.get(0);
    return new Origin(read.extended(), read.base(), read.file(), set);
  }

  /** The merged tree without the key "extends", null where any of the files cannot be read. */
  @Nullable MappingNode read(String reference, @Nullable Location from) {
    SourceFile file = files.open(reference, from, problems);
    if (file == null) {
      return null;
    }
    if (chain.contains(file.name())) {
      String circle = String.join(" > ", chain) + " > " + file.name();
      problems.add(from, "files extend each other in a circle: " + circle);
      return null;
    }
    MappingNode known = read.get(file.name());
    if (known == null) {
      chain.add(file.name());
      known = merged(file);
      chain.remove(chain.size() - 1);
      if (known != null) {
        read.put(file.name(), known);
      }
    }
    return known;
  }

  private @Nullable MappingNode merged(SourceFile file) {
    Node node = files.tree(file, problems);
    if (node != null && !(node instanceof MappingNode)) {
      problems.add(node.location(), "the file is " + node.inWords() + "; it must be a mapping");
    }
    if (!(node instanceof MappingNode own)) {
      return null;
    }
    List<ScalarNode> extended = extended(own.get(EXTENDS));
    MappingNode base = extended == null ? null : MappingNode.empty(own.location());
    for (ScalarNode name : extended == null ? List.<ScalarNode>of() : extended) {
      MappingNode next = read(name.text(), name.location());
      // The short name belongs to one file: what extends it is another scenario.
      base = base == null || next == null ? null : TreeMerge.over(base, next.without("name"));
    }
    if (extended == null || base == null) {
      return null;
    }
    MappingNode merged = TreeMerge.over(base, own.without(EXTENDS));
    if (chain.size() == 1) {
      origins.add(
          new Origin(extended.stream().map(ScalarNode::text).toList(), base, merged, merged));
    }
    return merged;
  }

  private @Nullable List<ScalarNode> extended(@Nullable Node node) {
    if (node == null || node.isNull()) {
      return List.of();
    }
    List<Node> items = node instanceof SequenceNode sequence ? sequence.items() : List.of(node);
    List<ScalarNode> names = new ArrayList<>();
    for (Node item : items) {
      if (!(item instanceof ScalarNode scalar) || scalar.isNull()) {
        problems.add(item.location(), "extends is " + item.inWords() + "; it must name files");
        return null;
      }
      names.add(scalar);
    }
    return names;
  }
}
