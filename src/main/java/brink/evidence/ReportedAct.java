package brink.evidence;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.Strike;

/**
 * An act as the first document to report it does, whether it was coded or simulated. What a text
 * leaves open is a range; of a simulated act everything is known. A reported day of fire is an act
 * like any other: a document does not tell it from a chosen strike.
 *
 * @param document place of the document, by date of publication
 * @param family its family
 * @param kind id of its kind
 * @param from place of the actor
 * @param to place of the target
 * @param day when, in days since the start
 * @param rung the rung it reaches
 * @param deaths deaths on the target's side; 0 for what is no strike
 */
public record ReportedAct(
    int document,
    ActFamily family,
    String kind,
    int from,
    int to,
    ObservedRange day,
    ObservedRange rung,
    ObservedRange deaths) {

  /**
   * A simulated act.
   *
   * @param document place of the document that reports it
   * @param act the act
   * @return the act, with everything known
   */
  public static ReportedAct of(int document, Act act) {
    return new ReportedAct(
        document,
        act.kind().family(),
        act.kind().id(),
        act.actor(),
        act.target(),
        ObservedRange.exactly(act.day()),
        ObservedRange.exactly(act.rung()),
        ObservedRange.exactly(act instanceof Strike strike ? strike.deaths() : 0));
  }

  /**
   * The same act in another report.
   *
   * @param other place of the document
   * @param time when, in days since the start
   * @return that act
   */
  public ReportedAct in(int other, double time) {
    return new ReportedAct(
        other, family, kind, from, to, ObservedRange.exactly(time), rung, deaths);
  }

  /**
   * The same act on a rung that is not too low.
   *
   * @param least the least rung that it can be
   * @return that act
   */
  public ReportedAct lifted(int least) {
    ObservedRange high =
        new ObservedRange(StrictMath.max(rung.low(), least), StrictMath.max(rung.high(), least));
    return new ReportedAct(document, family, kind, from, to, day, high, deaths);
  }

  /**
   * The rung that the report bears out.
   *
   * @return the least that it can be, 0 to 9
   */
  public int leastRung() {
    return (int) rung.low();
  }
}
