package brink.evidence;

/**
 * The classes of event that PLOVER keeps of CAMEO. A comment (CAMEO root 01) has none.
 *
 * <p>Source: Halterman, Bagozzi, Beger, Schrodt and Scarborough 2023, "PLOVER and POLECAT: A new
 * political event ontology and dataset".
 */
public enum PloverClass {
  /** Agree to do something. */
  AGREE,
  /** Meet, talk, negotiate, mediate. */
  CONSULT,
  /** Give diplomatic support. */
  SUPPORT,
  /** Give material or military cooperation. */
  COOPERATE,
  /** Give aid. */
  AID,
  /** Give way in politics. */
  CONCEDE,
  /** Give way in arms. */
  RETREAT,
  /** Ask or demand. */
  REQUEST,
  /** Blame, criticise, investigate. */
  ACCUSE,
  /** Refuse. */
  REJECT,
  /** Threaten. */
  THREATEN,
  /** Protest. */
  PROTEST,
  /** Cut relations or impose sanctions. */
  SANCTION,
  /** Show or gather force. */
  MOBILIZE,
  /** Arrest, seize, restrict. */
  COERCE,
  /** Use force. */
  ASSAULT
}
