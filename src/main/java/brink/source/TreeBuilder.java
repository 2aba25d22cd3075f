package brink.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns the parser's tokens into nodes. */
final class TreeBuilder {
  /** Deeper nesting is refused; design choice: ten times what a scenario needs. */
  private static final int DEEPEST = 64;

  private final String file;
  private final boolean json;
  private final String[] lines;
  private final JsonParser parser;
  private final Problems problems;
  private boolean readable = true;

  TreeBuilder(SourceFile source, boolean json, JsonParser parser, Problems problems) {
    this.file = source.name();
    this.json = json;
    this.lines = source.text().split("\r\n|\r|\n", -1);
    this.parser = parser;
    this.problems = problems;
  }

  /** The only document of the file, null after a problem that leaves no tree. */
  @Nullable Node document() {
    JsonToken first = parser.nextToken();
    Node root = first == null ? null : value(first, 1);
    if (readable && (root == null || root.isNull())) {
      return refuse(new Location(file, 1, 1), "the file is empty");
    }
    if (readable && parser.nextToken() != null) {
      return refuse(here(), "the file holds several documents; one is allowed");
    }
    return readable ? root : null;
  }

  private @Nullable Node value(JsonToken token, int depth) {
    Location place = here();
    if (depth > DEEPEST) {
      return refuse(place, "this is nested deeper than " + DEEPEST + " levels");
    }
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      return refuse(place, "aliases are not supported; write the value out");
    }
    if (parser.getObjectId() != null || begins(place, "&")) {
      return refuse(place, "anchors are not supported");
    }
    if (parser.getTypeId() != null || begins(place, "!")) {
      return refuse(place, "tags are not supported");
    }
    return switch (token) {
      case START_OBJECT -> mapping(place, depth);
      case START_ARRAY -> sequence(place, depth);
      default -> new ScalarNode(place, text(parser.getString(), place), quoted(token, place));
    };
  }

  private String text(String written, Location place) {
    String wrong = Characters.wrongWith(written);
    if (wrong != null) {
      problems.add(place, "the text holds " + wrong);
    }
    return Characters.onOneLine(written);
  }

  private @Nullable Node mapping(Location place, int depth) {
    Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
    while (readable && parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Location keyPlace = here();
      String key = text(parser.currentName(), keyPlace);
      Node value = value(parser.nextToken(), depth + 1);
      if (value == null) {
        break;
      }
      MappingNode.Entry first = entries.putIfAbsent(key, new MappingNode.Entry(keyPlace, value));
      if (first != null) {
        problems.add(keyPlace, twice(key, first.place()));
      }
    }
    return readable ? new MappingNode(place, entries) : null;
  }

  private static String twice(String key, Location first) {
    return "the key " + Quote.of(key) + " is given twice, first in line " + first.line();
  }

  private @Nullable Node sequence(Location place, int depth) {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        readable && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      Node item = value(token, depth + 1);
      if (item == null) {
        break;
      }
      items.add(item);
    }
    return readable ? new SequenceNode(place, items) : null;
  }

  private @Nullable Node refuse(Location place, String why) {
    problems.add(place, why);
    readable = false;
    return null;
  }

  private Location here() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Location(file, at.getLineNr(), at.getColumnNr());
  }

  /**
   * The YAML parser does not say whether a text stood in quotes; the character at its place does.
   */
  private boolean quoted(JsonToken token, Location place) {
    if (json || token != JsonToken.VALUE_STRING) {
      return token == JsonToken.VALUE_STRING;
    }
    return begins(place, "\"'|>");
  }

  private boolean begins(Location place, String signs) {
    if (json) {
      return false;
    }
    String line = place.line() <= lines.length ? lines[place.line() - 1] : "";
    int column = place.column() - 1;
    return column < line.codePointCount(0, line.length())
        && signs.indexOf(line.charAt(line.offsetByCodePoints(0, column))) >= 0;
  }
}
