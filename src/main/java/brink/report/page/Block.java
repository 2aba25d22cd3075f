package brink.report.page;

/** A piece of a page: a paragraph, a table, a section of such pieces. */
@FunctionalInterface
interface Block {
  /**
   * Writes the piece.
   *
   * @param html where to
   * @param level of a heading in it, from 2, as 1 is the heading of the page
   */
  void write(Html html, int level);
}
