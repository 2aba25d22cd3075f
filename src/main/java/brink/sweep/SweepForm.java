package brink.sweep;

import brink.scenario.Schema;

/** What sweep files may say, for editors and readers. */
public final class SweepForm {
  private SweepForm() {}

  /**
   * The schema of sweep files, for editors that complete and check.
   *
   * @return JSON Schema 2020-12, ending with a line end
   */
  public static String schema() {
    return Schema.json(SweepFile.class, "sweep");
  }
}
