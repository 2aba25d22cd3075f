package brink.scenario;

import brink.evidence.Document;
import brink.evidence.Evidence;
import brink.source.Location;
import brink.source.NearestName;
import brink.source.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks references to a document and one of its paragraphs, such as "001:8, 003:2". */
final class Citations {
  private static final Pattern FORM = Pattern.compile("([0-9a-z-]+):([1-9][0-9]{0,4})");

  private final @Nullable Map<String, Integer> paragraphs;
  private final Problems problems;

  /** Without evidence only the form is checked. */
  Citations(@Nullable Evidence evidence, Problems problems) {
    this.problems = problems;
    if (evidence == null) {
      paragraphs = null;
    } else {
      paragraphs = new LinkedHashMap<>();
      for (Document document : evidence.documents()) {
        paragraphs.put(document.id(), document.paragraphs());
      }
    }
  }

  void check(String cited, Location place, String path) {
    for (String reference : cited.split(",", -1)) {
      String wrong = wrongWith(reference.strip());
      if (wrong != null) {
        problems.add(place, path + " cites \"" + reference.strip() + "\"; " + wrong);
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
