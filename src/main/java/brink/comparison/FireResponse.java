package brink.comparison;

/**
 * What daily fire follows a given act, and what there is without it.
 *
 * @param actor id of the actor that fires
 * @param within the window: days after the first given act
 * @param incidents mean number of days with its fire, a day for each front, without quantiles
 * @param deaths mean number of deaths by it, without quantiles [people]
 */
public record FireResponse(String actor, int within, PairedMean incidents, PairedMean deaths) {}
