package brink.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON, with keys in snake case and in the order of their components. Those of versions
 * up to 0.1.0 have hyphens for underscores, and are read too.
 */
final class JsonRecords {
  private static final JsonMapper JSON = mapper(PropertyNamingStrategies.SNAKE_CASE);

  private static JsonMapper mapper(PropertyNamingStrategy keys) {
    return JsonMapper.builder()
        .propertyNamingStrategy(keys)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .build();
  }

  private JsonRecords() {}

  static String of(Object value) {
    // The printer of the library ends lines as the operating system does.
    return JSON.writeValueAsString(value).replace("\r\n", "\n") + "\n";
  }

  /** Reads a record; what is not one is refused as not being {@code what}. */
  static <R extends Record> R read(Path file, Class<R> type, String what) throws IOException {
    try {
      return parse(text(file), type);
    } catch (DamagedException e) {
      throw new RefusedException(file + e.getMessage() + ": not " + what + ", or damaged");
    }
  }

  /** A file as text; bytes that are no UTF-8 become one character that no JSON of ours has. */
  static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  static <R extends Record> R parse(String text, Class<R> type) throws DamagedException {
    try {
      return JSON.readValue(text, type);
    } catch (JacksonException e) {
      try {
        return mapper(PropertyNamingStrategies.KEBAB_CASE).readValue(text, type);
      } catch (JacksonException older) {
        throw new DamagedException(where(e), e);
      }
    }
  }

  /** Line and column, and which key it is about, as words after the name of the file. */
  private static String where(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    boolean known = place != null && place.getLineNr() > 0;
    StringBuilder where = new StringBuilder();
    if (known) {
      where.append(':').append(place.getLineNr()).append(':').append(place.getColumnNr());
    }
    String path =
        e.getPath().stream()
            .map(JacksonException.Reference::getPropertyName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    return path.isEmpty() ? where.toString() : where + ": " + path;
  }

  /** A text that is no record of its kind; the message says where. */
  static final class DamagedException extends Exception {
    DamagedException(String where, Exception cause) {
      super(where, cause);
    }
  }
}
