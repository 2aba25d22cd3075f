package brink.parameter;

/** Which uncertain numbers each run draws. */
public enum DrawKind {
  /** Those of a posterior from it, all others that have a prior and no value from that. */
  ALL,
  /** Those of a posterior; all others stand at their values, which are the means of priors. */
  POSTERIOR,
  /** None: those of a posterior stand at its means, all others at their values. */
  NONE
}
