package brink.evidence;

import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks what the form of each field cannot: that names are known and that events fit together. */
final class EvidenceValidator {
  /** The magnitudes of the codebook. */
  static final List<String> MAGNITUDES =
      List.of(
          "killed",
          "injured",
          "injured-military",
          "injured-contractors",
          "rockets",
          "rockets-unfired",
          "troops",
          "days",
          "window-hours");

  private static final String COMMENT_ROOT = "01";

  private final DocumentsFile known;
  private final Collection<String> acts;
  private final CameoCodes cameo = CameoCodes.shipped();
  private final Problems problems;

  EvidenceValidator(DocumentsFile known, Collection<String> acts, Problems problems) {
    this.known = known;
    this.acts = acts;
    this.problems = problems;
  }

  void documents(Node root) {
    for (Document document : known.documents().values()) {
      Place place = new Place(root, "documents", document.id());
      document.covers().forEach(actor -> actor(actor, place, "covers"));
    }
  }

  /**
   * Checks the events.
   *
   * @param events those that could be read
   * @param all whether every event could: only then can a primary report be missing
   * @param root the file
   */
  void events(List<CodedEvent> events, boolean all, Node root) {
    Map<String, CodedEvent> primaries = new LinkedHashMap<>();
    for (CodedEvent event : events) {
      Place place = new Place(root, "events", event.id());
      reported(event, place);
      named(event, place);
      coded(event, place);
      CodedEvent first = event.primary() ? primaries.putIfAbsent(event.eventKey(), event) : null;
      if (first != null) {
        primary(
            event,
            place,
            "has a primary report already, " + first.id() + "; set primary: false on one of them");
      }
    }
    for (CodedEvent event : events) {
      if (all && !primaries.containsKey(event.eventKey())) {
        primary(
            event, new Place(root, "events", event.id()), "has no primary report; it needs one");
      }
    }
  }

  private static void primary(CodedEvent event, Place place, String what) {
    place.report("event-key", quoted(event.eventKey()) + ", which " + what);
  }

  private void reported(CodedEvent event, Place place) {
    Document document = known.documents().get(event.document());
    if (document == null) {
      place.unknown(
          "document",
          event.document(),
          "no such document in " + Evidence.DOCUMENTS,
          known.documents().keySet());
      return;
    }
    if (event.paragraph() > document.paragraphs()) {
      place.report(
          "paragraph",
          event.paragraph()
              + ", but document "
              + document.id()
              + " has "
              + document.paragraphs()
              + " paragraphs");
    }
    if (event.date().min().isAfter(document.published().max())) {
      place.report(
          "date",
          event.date().min()
              + " at the earliest, after document "
              + document.id()
              + " was published on "
              + document.published().max());
    }
  }

  private void named(CodedEvent event, Place place) {
    actor(event.actor(), place, "actor");
    actor(event.target(), place, "target");
    actor(event.thirdParty(), place, "third-party");
    actor(event.modelTarget(), place, "model-target");
    Responsibility said = event.attribution();
    for (List<String> side : List.of(said.claimedBy(), said.deniedBy(), said.blamedBy())) {
      side.forEach(actor -> actor(actor, place, "attribution"));
    }
  }

  private void actor(@Nullable String actor, Place place, String key) {
    if (actor != null && !known.actors().containsKey(actor)) {
      place.unknown(key, actor, "no such actor in " + Evidence.DOCUMENTS, known.actors().keySet());
    }
  }

  private void coded(CodedEvent event, Place place) {
    if (event.act() != null && !acts.contains(event.act())) {
      place.unknown("act", event.act(), "no such act in the catalogue", acts);
    }
    for (String name : event.magnitudes().keySet()) {
      if (!MAGNITUDES.contains(name)) {
        place.unknown("magnitudes", name, "no such magnitude in the codebook", MAGNITUDES);
      }
    }
    if (!cameo.codes().contains(event.cameo())) {
      place.unknown("cameo", event.cameo(), "no such CAMEO code", cameo.codes());
    } else if (CameoCodes.root(event.cameo()).equals(COMMENT_ROOT) != (event.plover() == null)) {
      place.report(
          "cameo",
          quoted(event.cameo())
              + " with "
              + (event.plover() == null ? "no" : "a")
              + " plover class; a comment (root 01) has none, anything else has one");
    }
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** Where one entry of a file stands. */
  private final class Place {
    private final String path;
    private final @Nullable MappingNode entry;

    Place(Node root, String list, String id) {
      path = list + "." + id;
      Node all = root instanceof MappingNode file ? file.get(list) : null;
      Node node = all instanceof MappingNode entries ? entries.get(id) : null;
      entry = node instanceof MappingNode mapping ? mapping : null;
    }

    void report(String key, String is) {
      problems.add(of(key), path + "." + key + " is " + is);
    }

    void unknown(String key, String value, String why, Collection<String> valid) {
      problems.add(
          of(key),
          path
              + "."
              + key
              + " names "
              + quoted(value)
              + ": "
              + why
              + NearestName.hint(value, valid));
    }

    private @Nullable Location of(String key) {
      if (entry == null) {
        return null;
      }
      Node value = entry.get(key);
      return value == null ? entry.location() : value.location();
    }
  }
}
