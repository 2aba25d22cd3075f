package brink.evidence;

import brink.model.Field;
import brink.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event as one paragraph reports it. Several reports of one event share its key; one of them is
 * primary. seeds/CODEBOOK.md says how each field is coded.
 *
 * @param id its name in files
 * @param document id of the document
 * @param paragraph number of the paragraph, from 1
 * @param date when it happened, or was said
 * @param actor id of who acts or speaks
 * @param target id of who is acted on or spoken of
 * @param thirdParty id of whom it is about or through whom it goes; null for none
 * @param modelTarget id of the actor of the model that bears it, where that is not the target; null
 *     where it is
 * @param act id of the kind of act in the act catalogue; null for what is no act of the model
 * @param cameo CAMEO code
 * @param plover PLOVER class; null for a comment
 * @param kind what sort of thing it is
 * @param magnitudes numbers that the text gives, by name
 * @param eventKey name of the event, shared by all reports of it
 * @param primary whether this report stands for the event
 * @param attribution who is said to be behind it
 * @param place where, as the text says; may be empty
 * @param paraphrase what is reported, in our words
 * @param note what a reader must know; may be empty
 */
public record CodedEvent(
    @Key String id,
    @Field(text = "id of the document") String document,
    @Field(text = "number of the paragraph", min = 1) int paragraph,
    @Field(text = "when it happened, or was said") DateRange date,
    @Field(text = "who acts or speaks") String actor,
    @Field(text = "who is acted on or spoken of") String target,
    @Field(text = "whom it is about or through whom it goes", fallback = "null")
        @Nullable String thirdParty,
    @Field(text = "actor of the model that bears it, if not the target", fallback = "null")
        @Nullable String modelTarget,
    @Field(text = "kind of act in the act catalogue", fallback = "null") @Nullable String act,
    @Field(text = "CAMEO code, in quotes", source = "Schrodt 2012") String cameo,
    @Field(text = "PLOVER class", fallback = "null", source = "Halterman et al. 2023")
        @Nullable PloverClass plover,
    @Field(text = "what sort of thing it is") EventKind kind,
    @Field(text = "numbers that the text gives, by name", fallback = "{}")
        Map<String, Magnitude> magnitudes,
    @Field(text = "name of the event, shared by all reports of it") String eventKey,
    @Field(text = "whether this report stands for the event", fallback = "true") boolean primary,
    @Field(text = "who is said to be behind it", fallback = "{}") Responsibility attribution,
    @Field(text = "where, as the text says", fallback = "") String place,
    @Field(text = "what is reported, in our words") String paraphrase,
    @Field(text = "what a reader must know", fallback = "") String note) {

  /**
   * What is wrong beyond the form of each field.
   *
   * @return one line for each thing wrong, empty when nothing is
   */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (act != null && !kind.canBeAct()) {
      problems.add(
          "act is "
              + act
              + ", but the kind is "
              + kind.name().toLowerCase(Locale.ROOT)
              + "; only an action or a statement can be an act");
    }
    if (paraphrase.isBlank()) {
      problems.add("paraphrase is empty");
    }
    return problems;
  }

  /**
   * Whether this report counts as an act of the model.
   *
   * @return true for the primary report of an event that is an act
   */
  public boolean isAct() {
    return primary && act != null;
  }

  /**
   * The least number that the text gives under a name.
   *
   * @param name name of the magnitude, e.g. killed
   * @return the number; null where the text gives none
   */
  public @Nullable Integer least(String name) {
    Magnitude magnitude = magnitudes.get(name);
    return magnitude == null ? null : Integer.valueOf(magnitude.min());
  }

  /**
   * Who bears the act in the model.
   *
   * @return an id of an actor
   */
  public String bearer() {
    return modelTarget == null ? target : modelTarget;
  }

  /**
   * Where it is reported.
   *
   * @return document and paragraph, e.g. 001:7
   */
  public String source() {
    return document + ":" + paragraph;
  }
}
