package brink.evidence;

import brink.model.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * A coded event as an act of a model.
 *
 * @param id id of the event
 * @param report the report that it is read from, of this event
 * @param kind its kind
 * @param actor who acts in the model
 * @param target who bears it in the model, another
 * @param about the third party in the model, for kinds that may name one; null for none
 * @param day when, from the first moment to the last that it can have been [days since the start]
 * @param rung the rungs that the report leaves open
 * @param deaths the deaths that it leaves open; 0 for what is no strike [people]
 */
public record CodedAct(
    String id,
    CodedEvent report,
    ActKind kind,
    String actor,
    String target,
    @Nullable String about,
    ObservedRange day,
    ObservedRange rung,
    ObservedRange deaths) {

  /** The act in the terms of simulated ones, by places of document and actors. */
  ReportedAct reported(int document, int from, int to) {
    return new ReportedAct(document, kind.family(), kind.id(), from, to, day, rung, deaths);
  }
}
