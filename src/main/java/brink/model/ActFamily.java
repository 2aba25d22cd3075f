package brink.model;

/** The three families of act that actors exchange. */
public enum ActFamily {
  /** Talk: consult, appeal, rally, pledge, offer, accept, close. */
  CALL,
  /** Coercion short of force: accuse, deny, threaten, deploy, withhold, sanction. */
  PRESSURE,
  /** Force. */
  STRIKE
}
