package brink.model;

/** Whether an act names, besides its target, another actor that it is about. */
public enum ThirdParty {
  /** It does not. */
  NONE,
  /** It may: a mediator's ceasefire offer names both sides, a belligerent's own offer only one. */
  OPTIONAL,
  /** It must: a rally asks its target to press somebody. */
  REQUIRED
}
