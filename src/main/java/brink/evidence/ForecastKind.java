package brink.evidence;

/** What decides a forecast. */
public enum ForecastKind {
  /** Whether a chosen act of a kind happens. */
  ACT,
  /** Whether the highest rung of any pair reaches a number. */
  RUNG,
  /** Whether a ceasefire begins. */
  CEASEFIRE
}
