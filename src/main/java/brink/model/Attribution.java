package brink.model;

/** Who is known to be behind an act. */
public enum Attribution {
  /** The actor says so, or nobody doubts it. */
  CLAIMED,
  /** The actor denies it. */
  DENIED,
  /** Nobody says. */
  OPEN
}
