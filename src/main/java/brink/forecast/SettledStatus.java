package brink.forecast;

/** Whether what is replayed and given already decides a card, whatever comes after. */
public enum SettledStatus {
  /** It is open: a forecast. */
  NO("no"),
  /** It has come true, or will in every run. */
  TRUE("true"),
  /** It can no longer come true. */
  FALSE("false"),
  /**
   * All days that count are replayed, but what the record leaves open, such as the deaths of a day
   * of fire, was drawn: its share is no forecast either.
   */
  DRAWN("drawn");

  private final String word;

  SettledStatus(String word) {
    this.word = word;
  }

  /**
   * Its name in tables.
   *
   * @return one word
   */
  public String word() {
    return word;
  }

  /**
   * What a reader is told in the place of an interval: the same on every page and on the terminal.
   *
   * @return words; empty for {@link #NO}
   */
  public String words() {
    return switch (this) {
      case NO -> "";
      case TRUE -> "settled: has come true";
      case FALSE -> "settled: can no longer come true";
      case DRAWN -> "no forecast: all of it in the replayed days";
    };
  }

  /** The same of the opposite. */
  SettledStatus opposite() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case NO, DRAWN -> this;
    };
  }

  /** What holds of something whose days are over or not. */
  static SettledStatus of(boolean sure, boolean possible, boolean over) {
    if (sure) {
      return TRUE;
    }
    return over ? (possible ? DRAWN : FALSE) : NO;
  }
}
