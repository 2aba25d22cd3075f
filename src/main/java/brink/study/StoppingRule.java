package brink.study;

import brink.comparison.Precision;

/**
 * When there are runs enough.
 *
 * @param precision how narrow the 95 % interval shall be
 * @param outcome id of the outcome whose interval it is, one that holds or does not
 */
public record StoppingRule(Precision precision, String outcome) {}
