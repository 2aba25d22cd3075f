package brink.decision;

import brink.model.ChoiceWeights;
import brink.model.SettlementTerms;
import brink.model.Severity;

/** An actor for tests: rests at rung 3, every weight is there. */
final class Chooser {
  static final double RESTING = 3;
  static final double ETA = 0.5;
  static final double CHI = 0.3;
  static final double ALPHA = 0.8;
  static final Severity SEVERITY = new Severity(0.6, 0.3, 0.8, 0.6);
  static final ChoiceWeights CHOICE =
      new ChoiceWeights(0.2, 1.5, 0.7, 0.2, 0.4, 1.4, 1.2, 1.1, 0.3, 3, 1.3, 3.5, 1.25);
  static final SettlementTerms SETTLEMENT =
      new SettlementTerms(0.35, 1.6, 0.45, 0.5, 0.9, 3, 10, 14, 0.8);

  /** Its weights. */
  static final Traits TRAITS = new Traits(RESTING, ETA, CHI, ALPHA, SEVERITY, CHOICE, SETTLEMENT);

  /** ln(1 + A) of the situation in which base utilities are meant. */
  static final double MEANT = Math.log(1.7);

  private Chooser() {}

  /** The situation in which base utilities are meant: just hit, an aim 1.4 above the rest. */
  static Situation meant() {
    return new Situation(2, 8).general(5, 0).account(1, MEANT, MEANT).aim(1, RESTING + 1.4);
  }

  /** A situation in which every term counts. */
  static Situation tense() {
    return new Situation(2, 8)
        .general(7, 0.6)
        .spent(1.2, 2.5, -0.3)
        .account(1, 1.1, 1.1)
        .aim(1, 5)
        .deterred(1, 0.7)
        .front(1, true, -0.4)
        .promise(1, 0.8, 7)
        .answering(1, false)
        .means(0, 0.25, 0.15)
        .means(1, 0.35, 0.45)
        .means(2, 0.55, -0.65);
  }
}
