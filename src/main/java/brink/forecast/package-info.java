/**
 * Forecast cards: what a conditioned scenario says about its outcomes and about what the documents
 * foresee, each with its rule and with the assumptions it leans on.
 */
@org.jspecify.annotations.NullMarked
package brink.forecast;
