package brink.evidence;

import brink.model.Horizon;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.Problems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the documents report.
 *
 * @param actors name of each actor that the documents mention, by id
 * @param documents the documents, in the order of the file
 * @param events the coded events, in the order of the file
 * @param forecasts what they foresee, in the order of the file; empty where there is no such file
 */
public record Evidence(
    Map<String, String> actors,
    List<Document> documents,
    List<CodedEvent> events,
    List<Forecast> forecasts) {
  private static final Horizon EPOCH = new Horizon(LocalDate.EPOCH, 0);

  /** Name of the file that lists the documents. */
  public static final String DOCUMENTS = "documents.yaml";

  /** Name of the file that lists the events. */
  public static final String EVENTS = "events.yaml";

  /** Name of the file that lists what the documents foresee; a folder may do without it. */
  public static final String FORECASTS = "forecasts.yaml";

  /**
   * Keeps unmodifiable copies.
   *
   * @param actors name of each actor by id
   * @param documents the documents
   * @param events the coded events
   * @param forecasts what they foresee
   */
  public Evidence {
    actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    documents = List.copyOf(documents);
    events = List.copyOf(events);
    forecasts = List.copyOf(forecasts);
  }

  /**
   * Reads and checks a folder of evidence.
   *
   * @param files finds the files
   * @param folder name of the folder that holds {@value #DOCUMENTS} and {@value #EVENTS}, and may
   *     hold {@value #FORECASTS}
   * @param from the place that names the folder, null for the command line
   * @param acts ids of the act catalogue
   * @param problems takes everything that is wrong, in one pass
   * @return the evidence, null after a problem
   */
  public static @Nullable Evidence read(
      FileSource files,
      String folder,
      @Nullable Location from,
      Collection<String> acts,
      Problems problems) {
    return new EvidenceReader(files, from, acts, problems).read(folder);
  }

  /**
   * The events that are acts of the model: one primary report for each.
   *
   * @return in the order of the file
   */
  public List<CodedEvent> acts() {
    return events.stream().filter(CodedEvent::isAct).toList();
  }

  /**
   * The acts that lie wholly before the end of a day, so that a forecast made then may know them.
   *
   * @param last the last day
   * @return by the middle of their dates, then in the order of the file
   */
  public List<CodedEvent> until(LocalDate last) {
    return acts().stream()
        .filter(event -> !event.date().max().isAfter(last))
        .sorted(Comparator.comparingDouble(event -> event.date().in(EPOCH).middle()))
        .toList();
  }

  /**
   * What the documents could have reported.
   *
   * @param horizon says which day is day 0
   * @param speaker gives the actor of the model that speaks for an actor of the documents, null for
   *     none
   * @return one window for each document, in their order
   */
  public List<DocumentWindow> windows(Horizon horizon, Function<String, @Nullable String> speaker) {
    return documents.stream().map(document -> document.window(horizon, speaker)).toList();
  }
}
