package brink.comparison;

/**
 * What one actor still holds against another at the end of a day, with a given act and without.
 *
 * @param creditor id of the actor to which the acts were done
 * @param debtor id of the actor that did them
 * @param day the day, from 0
 * @param account mean severity of the acts that is still felt, without quantiles
 */
public record AccountResponse(String creditor, String debtor, int day, PairedMean account) {}
