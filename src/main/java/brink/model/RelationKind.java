package brink.model;

/** What one actor is to another. */
public enum RelationKind {
  /** Neither friend nor foe. */
  NEUTRAL,
  /** A foe: pledges to defend somebody deter that somebody's adversaries. */
  ADVERSARY,
  /** A friend. */
  ALLY,
  /** An armed friend that is supplied and, in part, steered. */
  CLIENT
}
