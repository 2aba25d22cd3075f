package brink.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of reading have in common. */
final class Sources {
  private Sources() {}

  static @Nullable Node read(String name, String text, Problems problems) {
    return SourceReader.read(name, text.getBytes(StandardCharsets.UTF_8), problems);
  }

  static MappingNode mapping(String text) {
    Problems problems = new Problems();
    Node node = read("a.yaml", text, problems);
    problems.throwIfAny();
    return (MappingNode) node;
  }

  static List<String> complaints(String name, String text) {
    Problems problems = new Problems();
    read(name, text, problems);
    return lines(problems);
  }

  static List<String> lines(Problems problems) {
    return problems.list().stream().map(Problem::toString).toList();
  }
}
