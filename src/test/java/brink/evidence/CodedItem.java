package brink.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One item of a coding, reduced to what agreement is measured on. */
record CodedItem(
    String id,
    String document,
    String paragraph,
    String kind,
    String cameo,
    String actor,
    String target,
    String third) {

  static CodedItem of(CodedEvent event) {
    return new CodedItem(
        event.id(),
        event.document(),
        String.valueOf(event.paragraph()),
        event.kind().name().toLowerCase(Locale.ROOT),
        event.cameo(),
        event.actor(),
        event.target(),
        event.thirdParty() == null ? "" : event.thirdParty());
  }

  String root() {
    return cameo.isEmpty() ? "" : CameoCodes.root(cameo);
  }

  String pair() {
    return actor + " > " + target;
  }

  static Map<String, CodedItem> read(String resource) {
    Map<String, CodedItem> items = new LinkedHashMap<>();
    for (String row : rows(resource)) {
      String[] c = row.split(",", -1);
      items.put(c[0], new CodedItem(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]));
    }
    return items;
  }

  /** The rows of a table without comments and header. */
  static List<String> rows(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CodedItem.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
