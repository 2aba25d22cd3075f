package brink.evidence;

/** How a date was found. */
public enum DateBasis {
  /** The text gives it, or says "today" or "earlier today". */
  STATED,
  /** The text gives a day of the week, resolved by the day of publication. */
  RESOLVED_WEEKDAY,
  /** It follows from the order of what is told. */
  INFERRED,
  /** The text gives a week, a month or less. */
  VAGUE
}
