package brink.report;

/**
 * A value that was changed.
 *
 * @param path its dotted path
 * @param before what it was; empty for nothing
 * @param after what it is; empty for nothing
 * @param when since when, or where it was changed; may be empty
 * @param reason why; may be empty
 */
public record ChangedValue(String path, String before, String after, String when, String reason) {
  private static final int LONGEST = 100;

  /**
   * The change on one line.
   *
   * @return such as "actors.us.tempo: 0.5, was 1" or "exogenous.golan-attack: left out"
   */
  public String words() {
    String now = after.isEmpty() ? "left out" : Wording.shortened(after, LONGEST);
    boolean told = before.isEmpty() || after.isEmpty();
    return path
        + ": "
        + now
        + (told ? "" : ", was " + Wording.shortened(before, LONGEST))
        + (when.isEmpty() ? "" : ", from " + when)
        + (reason.isEmpty() ? "" : ": " + reason);
  }
}
