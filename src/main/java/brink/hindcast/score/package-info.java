/**
 * Scores of forecasts, what they are made of, and what a difference between them can show. Pure.
 */
@org.jspecify.annotations.NullMarked
package brink.hindcast.score;
