package brink.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that governs a run at one time: an intervention replaces one world by another.
 *
 * @param acts the act catalogue
 * @param ladder the ladder
 * @param actors the actors, in their order
 * @param relations directed relations, first actor then second; a pair not listed has none
 * @param fronts pairs that exchange daily fire
 * @param dynamics how acts are remembered and what they set off
 * @param choice weights of the choice
 * @param settlement what moves actors to settle
 * @param reporting what documents report
 */
public record World(
    @Field(text = "the act catalogue") Map<String, ActKind> acts,
    @Field(text = "the ladder of escalation") Ladder ladder,
    @Field(text = "the actors, in their order") Map<String, Actor> actors,
    @Field(text = "directed relations: first actor, then second", fallback = "{}")
        Map<String, Map<String, Relation>> relations,
    @Field(text = "pairs that exchange daily fire", fallback = "{}") Map<String, Front> fronts,
    @Field(text = "how acts are remembered and what they set off") Dynamics dynamics,
    @Field(text = "weights of the choice that all actors share") ChoiceWeights choice,
    @Field(text = "what moves actors to settle", fallback = "{}") SettlementTerms settlement,
    @Field(text = "what documents report", fallback = "{}") Reporting reporting) {

  /**
   * What one actor is to another.
   *
   * @param from the first actor
   * @param to the second
   * @return the relation, {@link Relation#NONE} where none is listed
   */
  public Relation relation(String from, String to) {
    Map<String, Relation> row = relations.get(from);
    Relation relation = row == null ? null : row.get(to);
    return relation == null ? Relation.NONE : relation;
  }

  /**
   * Who speaks in the model for an actor of the documents.
   *
   * @param actor id of an actor of the documents
   * @return the actor itself where the model has it, else the one that stands in for it, else null
   */
  public @Nullable String speaker(String actor) {
    String speaker = actors.containsKey(actor) ? actor : reporting.standsIn().get(actor);
    return speaker != null && actors.containsKey(speaker) ? speaker : null;
  }
}
