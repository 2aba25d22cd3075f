package brink.publication;

import brink.results.Draft;
import brink.results.Manifest;
import java.io.IOException;

/** What is published of a result. Every kind of result has the same parts, in this order. */
public interface Publication {
  /**
   * Writes the tables, and all that is needed to do it again.
   *
   * @param draft where to
   * @throws IOException if one cannot be written
   */
  void tables(Draft draft) throws IOException;

  /**
   * Draws the charts and writes the page.
   *
   * @param draft where to, with the tables
   * @param imprint by what the result was made
   * @throws IOException if one cannot be written
   */
  void page(Draft draft, ResultProvenance imprint) throws IOException;

  /**
   * What the manifest says of the result.
   *
   * @param draft the tables
   * @return what was run, and what became of it
   * @throws IOException if a table cannot be read
   */
  ManifestEntry entry(Draft draft) throws IOException;

  /**
   * Writes all of it.
   *
   * @param draft where to
   * @param charts whether charts and a page are wanted
   * @param missing takes what could not be drawn
   * @param imprint by what the result was made
   * @return the manifest of all that was written
   * @throws IOException if a table cannot be written
   */
  default Manifest write(
      Draft draft, boolean charts, MissingParts missing, ResultProvenance imprint)
      throws IOException {
    tables(draft);
    if (charts) {
      missing.unlessDrawn(() -> page(draft, imprint));
    }
    return imprint.manifest(entry(draft), draft);
  }
}
