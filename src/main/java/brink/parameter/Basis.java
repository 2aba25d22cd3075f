package brink.parameter;

/** What a number rests on. */
public enum Basis {
  /** A paragraph of one of the documents. */
  DOCUMENT,
  /** A publication. */
  LITERATURE,
  /** The judgement of the scenario's authors. */
  EXPERT
}
