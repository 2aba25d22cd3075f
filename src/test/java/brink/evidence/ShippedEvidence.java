package brink.evidence;

import brink.source.FileSource;
import brink.source.MappingNode;
import brink.source.Problems;
import brink.source.SourceFile;
import brink.source.SourceReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The evidence in seeds/, as the tests use it. */
final class ShippedEvidence {
  private ShippedEvidence() {}

  /** The ids of the shipped act catalogue. */
  static Set<String> acts() {
    Problems problems = new Problems();
    FileSource files = new FileSource(Path.of(""));
    SourceFile file = Objects.requireNonNull(files.open("seeds/acts.yaml", null, problems));
    MappingNode root = (MappingNode) Objects.requireNonNull(SourceReader.read(file, problems));
    return ((MappingNode) Objects.requireNonNull(root.get("acts"))).keys();
  }

  static Evidence read() {
    Problems problems = new Problems();
    FileSource files = new FileSource(Path.of(""));
    Evidence evidence = Evidence.read(files, "seeds", null, acts(), problems);
    problems.throwIfAny();
    return Objects.requireNonNull(evidence);
  }

  static Map<String, CodedEvent> eventsById() {
    Map<String, CodedEvent> events = new LinkedHashMap<>();
    read().events().forEach(event -> events.put(event.id(), event));
    return events;
  }
}
