package brink.scenario;

import brink.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * An act that happens whatever the actors choose: exogenous, or reported and replayed.
 *
 * @param id its name: that of the exogenous act, or of the coded event
 * @param day when, in days since the start
 * @param act id of the kind of act
 * @param actor id of the actor
 * @param target id of the target
 * @param about id of the third party, null for none
 * @param deaths deaths as reported; null to draw them as for any act of the kind
 * @param attribution who is known to be behind it
 */
public record GivenAct(
    String id,
    double day,
    String act,
    String actor,
    String target,
    @Nullable String about,
    @Nullable Integer deaths,
    Attribution attribution) {}
