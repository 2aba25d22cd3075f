package brink.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON, with keys in kebab case and in the order of their components. */
final class JsonText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private JsonText() {}

  static String of(Record value) {
    // The printer of the library ends lines as the operating system does.
    return JSON.writeValueAsString(value).replace("\r\n", "\n") + "\n";
  }

  /** Reads a record; what is not one is refused as not being {@code what}. */
  static <R extends Record> R read(Path file, Class<R> type, String what) throws IOException {
    try {
      return JSON.readValue(Files.readString(file), type);
    } catch (JacksonException e) {
      throw new RefusedException(file + ": not " + what + ": " + e.getOriginalMessage());
    }
  }
}
