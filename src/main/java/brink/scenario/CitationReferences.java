package brink.scenario;

import brink.evidence.Document;
import brink.evidence.Evidence;
import brink.source.Location;
import brink.source.NearestName;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.ScalarNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks references to the evidence: to paragraphs, such as "001:8, 003:2", and to coded events.
 */
final class CitationReferences {
  private static final Pattern FORM = Pattern.compile("([0-9a-z-]+):([1-9][0-9]{0,4})");

  private final @Nullable Map<String, Integer> paragraphs;
  private final Set<String> events = new LinkedHashSet<>();
  private final Problems problems;

  /** Without evidence only the form is checked. */
  CitationReferences(@Nullable Evidence evidence, Problems problems) {
    this.problems = problems;
    if (evidence == null) {
      paragraphs = null;
    } else {
      paragraphs = new LinkedHashMap<>();
      for (Document document : evidence.documents()) {
        paragraphs.put(document.id(), document.paragraphs());
      }
      evidence.events().forEach(event -> events.add(event.eventKey()));
    }
  }

  /** Checks the key of a coded event. */
  void event(ScalarNode key, String path) {
    if (paragraphs != null && !events.contains(key.text())) {
      String meant =
          NearestName.of(key.text(), events)
              .map(n -> "; did you mean " + Quote.of(n) + "?")
              .orElse("");
      problems.add(
          key.location(), path + ": there is no coded event " + Quote.of(key.text()) + meant);
    }
  }

  /** Checks references to paragraphs, divided by commas. */
  void check(String cited, Location place, String path) {
    for (String reference : cited.split(",", -1)) {
      String wrong = wrongWith(reference.strip());
      if (wrong != null) {
        problems.add(place, path + " cites " + Quote.of(reference.strip()) + "; " + wrong);
      }
    }
  }

  private @Nullable String wrongWith(String reference) {
    Matcher matcher = FORM.matcher(reference);
    if (!matcher.matches()) {
      return "a document and a paragraph are needed, such as 001:8";
    }
    if (paragraphs == null) {
      return null;
    }
    Integer length = paragraphs.get(matcher.group(1));
    if (length == null) {
      return "there is no such document" + NearestName.hint(matcher.group(1), paragraphs.keySet());
    }
    return Integer.parseInt(matcher.group(2)) > length
        ? "that document has " + length + " paragraphs"
        : null;
  }
}
