package brink.evidence;

/** What sort of thing a document reports. */
public enum EventKind {
  /** Something done, contacts between governments included. */
  ACTION,
  /** Something said about what is or was, or that is itself a deed: a threat, a denial. */
  STATEMENT,
  /** Something said about what will be. */
  FORECAST,
  /** A judgement on how things stand. */
  ASSESSMENT,
  /** Something that somebody means to do. */
  INTENTION,
  /** Background from before the crisis, or a state of affairs. */
  CONTEXT;

  /**
   * Whether an event of this kind can be an act of the model.
   *
   * @return true for what is done or said, false for what is foreseen, judged, meant or background
   */
  public boolean canBeAct() {
    return this == ACTION || this == STATEMENT;
  }
}
