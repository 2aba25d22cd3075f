package brink.hindcast;

import brink.model.ActKind;

/**
 * An act as the first document to report it does. A reported day of fire is a mention like any
 * other: a document does not tell it from a chosen strike.
 *
 * @param document place of the document, by date of publication
 * @param day when, in days since the start; the middle of the days that it can have been
 * @param kind kind of act
 * @param from id of who acts
 * @param to id of who is acted on
 * @param rung its rung, as far as the report tells
 */
public record Mention(int document, double day, ActKind kind, String from, String to, int rung) {

  /** The day that it belongs to: a moment of midnight belongs to the day that ends. */
  int wholeDay() {
    return (int) StrictMath.ceil(day) - 1;
  }

  /** The same in another report. */
  Mention in(int other, double at) {
    return new Mention(other, at, kind, from, to, rung);
  }
}
