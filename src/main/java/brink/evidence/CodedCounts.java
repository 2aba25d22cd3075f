package brink.evidence;

import brink.model.Horizon;
import brink.run.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many acts of each kind and direction the documents report, in the terms of a scenario: what
 * simulated reported acts are compared with.
 *
 * @param counts number of acts, 1 or more, by cell; in the order of the evidence
 * @param leftOut acts that are not counted
 */
public record CodedCounts(Map<Cell, Integer> counts, List<LeftOut> leftOut) {

  /**
   * An act that is not counted.
   *
   * @param event the act
   * @param reason why not, in words
   */
  public record LeftOut(CodedEvent event, String reason) {}

  /**
   * Keeps unmodifiable copies.
   *
   * @param counts number of acts by cell
   * @param leftOut acts that are not counted
   */
  public CodedCounts {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Counts the coded acts whose middle of the date lies within a scenario's horizon and whose two
   * ends are actors of the scenario.
   *
   * @param evidence the evidence
   * @param standsIn actor of the model that speaks for an actor of the documents
   * @param actors ids of the scenario's actors; one of them speaks for itself
   * @param start first day
   * @param end last day
   * @return the counts
   */
  public static CodedCounts of(
      Evidence evidence,
      Map<String, String> standsIn,
      Collection<String> actors,
      LocalDate start,
      LocalDate end) {
    Map<Cell, Integer> counts = new LinkedHashMap<>();
    List<LeftOut> leftOut = new ArrayList<>();
    Horizon horizon = Horizon.of(start, end);
    for (CodedEvent event : evidence.acts()) {
      String from = speaker(event.actor(), standsIn, actors);
      String to = speaker(event.bearer(), standsIn, actors);
      String reason = reason(event, from, to, horizon);
      if (reason != null) {
        leftOut.add(new LeftOut(event, reason));
      } else if (event.act() != null && from != null && to != null) {
        counts.merge(new Cell(event.act(), from, to), 1, Integer::sum);
      }
    }
    return new CodedCounts(counts, leftOut);
  }

  /**
   * Who speaks in a model for an actor of the documents.
   *
   * @param actor id of an actor of the documents
   * @param standsIn actor of the model that speaks for an actor of the documents
   * @param actors ids of the model's actors
   * @return the actor itself where the model has it, else the one that stands in for it, else null
   */
  public static @Nullable String speaker(
      String actor, Map<String, String> standsIn, Collection<String> actors) {
    if (actors.contains(actor)) {
      return actor;
    }
    String speaker = standsIn.get(actor);
    return speaker != null && actors.contains(speaker) ? speaker : null;
  }

  private static @Nullable String reason(
      CodedEvent event, @Nullable String from, @Nullable String to, Horizon horizon) {
    double middle = event.date().middle(horizon);
    if (from == null) {
      return event.actor() + " is no actor of the scenario";
    }
    if (to == null) {
      return event.bearer() + " is no actor of the scenario";
    }
    if (from.equals(to)) {
      return from + " stands at both ends";
    }
    return middle < 0 || middle > horizon.days() ? "it lies outside the scenario's days" : null;
  }
}
