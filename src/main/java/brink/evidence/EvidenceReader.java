package brink.evidence;

import brink.source.Binder;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a folder of evidence and reports everything that is wrong with it in one pass. */
final class EvidenceReader {
  private final FileSource files;
  private final @Nullable Location from;
  private final Collection<String> acts;
  private final Problems problems;
  private final Problems found = new Problems();

  EvidenceReader(
      FileSource files, @Nullable Location from, Collection<String> acts, Problems problems) {
    this.files = files;
    this.from = from;
    this.acts = acts;
    this.problems = problems;
  }

  @Nullable Evidence read(String folder) {
    Node documents = tree(folder + "/" + Evidence.DOCUMENTS);
    Node events = tree(folder + "/" + Evidence.EVENTS);
    String third = folder + "/" + Evidence.FORECASTS;
    Node forecasts = files.exists(third, from) ? tree(third) : null;
    Evidence evidence =
        documents == null || events == null ? null : evidence(documents, events, forecasts);
    found.list().forEach(problem -> problems.add(problem.location(), problem.text()));
    return found.isEmpty() ? evidence : null;
  }

  private @Nullable Node tree(String name) {
    return files.tree(name, from, found);
  }

  private @Nullable Evidence evidence(
      Node documentsNode, Node eventsNode, @Nullable Node forecastsNode) {
    DocumentsFile documents = Binder.bind(documentsNode, DocumentsFile.class, found);
    List<CodedEvent> events = events(eventsNode);
    if (documents == null) {
      return null;
    }
    boolean all = found.isEmpty();
    EvidenceValidator check = new EvidenceValidator(documents, acts, found);
    check.documents(documentsNode);
    check.events(events, all, eventsNode);
    return new Evidence(
        documents.actors(),
        List.copyOf(documents.documents().values()),
        events,
        forecasts(forecastsNode, all ? events : List.of(), documents));
  }

  private List<Forecast> forecasts(
      @Nullable Node root, List<CodedEvent> events, DocumentsFile documents) {
    ForecastsFile file = root == null ? null : Binder.bind(root, ForecastsFile.class, found);
    if (root == null || file == null) {
      return List.of();
    }
    List<Forecast> forecasts = List.copyOf(file.forecasts().values());
    // Where events could not be read, a forecast that names one of them is not to blame.
    if (!events.isEmpty()) {
      new ForecastValidator(events, documents.actors().keySet(), acts, found)
          .check(forecasts, root);
    }
    return forecasts;
  }

  /** Binds each event by itself, so that one bad event does not hide what is wrong with others. */
  private List<CodedEvent> events(Node root) {
    List<CodedEvent> events = new ArrayList<>();
    if (!(root instanceof MappingNode file) || !(file.get("events") instanceof MappingNode all)) {
      Binder.bind(root, EventsFile.class, found);
      return events;
    }
    Binder.bind(file.with("events", file.location(), none(all)), EventsFile.class, found);
    for (String id : all.keys()) {
      EventsFile one = Binder.bind(alone(file, all, id), EventsFile.class, found);
      if (one != null) {
        events.addAll(one.events().values());
      }
    }
    return events;
  }

  private static MappingNode none(MappingNode all) {
    return new MappingNode(all.location(), Collections.emptyMap());
  }

  /** The file as if it held one event only. */
  private static MappingNode alone(MappingNode file, MappingNode all, String id) {
    MappingNode.Entry entry = all.entries().get(id);
    return entry == null
        ? file
        : MappingNode.empty(file.location())
            .with("events", all.location(), none(all).with(id, entry.place(), entry.value()));
  }
}
