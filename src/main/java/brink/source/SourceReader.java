package brink.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads YAML 1.2, or JSON from a file whose name ends in .json, into a tree of located nodes.
 * Refused, with their place: text that is not UTF-8, signs that are no characters, duplicate keys,
 * anchors, aliases and tags, several documents in one file, nesting deeper than 64. Line breaks and
 * tabs within a text become spaces: whatever shows it has it on one line.
 */
public final class SourceReader {
  /** Duplicate keys are let through here: {@link TreeBuilder} reports all of them. */
  private static final TokenStreamFactory YAML =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(SourceFile.LARGEST_BYTES + 1)
                  .setAllowDuplicateKeys(true)
                  .build())
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** A number may be as long as the file: what a number is, {@link DecimalText} says. */
  private static final TokenStreamFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(SourceFile.LARGEST_BYTES)
                  .maxNameLength(SourceFile.LARGEST_BYTES)
                  .build())
          .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private SourceReader() {}

  /**
   * Reads a file's bytes.
   *
   * @param name the name that messages use
   * @param bytes its content
   * @param problems takes what is wrong
   * @return the tree, null where it could not be read
   */
  public static @Nullable Node read(String name, byte[] bytes, Problems problems) {
    if (bytes.length > SourceFile.LARGEST_BYTES) {
      problems.add(Location.whole(name), FileSource.tooLarge(bytes.length));
      return null;
    }
    String text = Utf8.decode(name, bytes, problems);
    return text == null ? null : read(new SourceFile(name, text), problems);
  }

  /**
   * Reads a file that was found.
   *
   * @param file the file
   * @param problems takes what is wrong
   * @return the tree, null where it could not be read
   */
  public static @Nullable Node read(SourceFile file, Problems problems) {
    boolean json = file.name().toLowerCase(Locale.ROOT).endsWith(".json");
    try (JsonParser parser =
        (json ? JSON : YAML)
            .createParser(ObjectReadContext.empty(), new WholeCharacters(file.text()))) {
      return new TreeBuilder(file, json, parser, problems).document();
    } catch (JacksonException e) {
      problems.add(placeOf(e, file.name()), syntax(json ? "JSON" : "YAML", e));
      return null;
    }
  }

  /**
   * Reads a value given on a command line, such as {@code 0.5} or {@code {value: 0.5}}.
   *
   * @param name what messages call it, such as "--set #1"
   * @param text the value
   * @param problems takes what is wrong
   * @return the value, null where it could not be read
   */
  public static @Nullable Node readInline(String name, String text, Problems problems) {
    Location place = Location.whole(name);
    ScalarNode bare = new ScalarNode(place, text.strip(), false);
    if (bare.isNull()) {
      return bare;
    }
    Problems inside = new Problems();
    Node node = read(new SourceFile(name, text), inside);
    inside.list().forEach(problem -> problems.add(place, problem.text()));
    return node == null ? null : node.movedTo(place);
  }

  private static Location placeOf(JacksonException e, String file) {
    Mark mark = markOf(e);
    if (mark == null && e.getLocation() == null) {
      return Location.whole(file);
    }
    return mark == null
        ? new Location(file, e.getLocation().getLineNr(), e.getLocation().getColumnNr())
        : new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static @Nullable Mark markOf(JacksonException e) {
    return e.getCause() instanceof MarkedYamlEngineException marked
        ? marked.getProblemMark().orElse(null)
        : null;
  }

  private static String syntax(String language, JacksonException e) {
    String what =
        e.getCause() instanceof MarkedYamlEngineException marked
            ? marked.getProblem()
            : e.getOriginalMessage();
    if (what.startsWith("Expected a property name")) {
      return "a key must be a text on one line";
    }
    return "this is not valid "
        + language
        + ": "
        + what.lines().findFirst().orElse("").replaceAll(": enable .*", "");
  }
}
