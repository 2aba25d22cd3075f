package brink.report;

import brink.table.Table;
import java.util.List;

/**
 * A section of the report that is a table.
 *
 * @param id name of the section in the page
 * @param title its heading
 * @param note what a reader must know, one paragraph
 * @param columns headings of the columns
 * @param rows cells of each row, as many as columns; may be empty
 */
public record ReportSheet(
    String id, String title, String note, List<String> columns, List<List<String>> rows) {
  /**
   * A section with a table as readers see it.
   *
   * @param <T> what a row tells of
   * @param id name of the section in the page
   * @param title its heading
   * @param note what a reader must know, one paragraph
   * @param table the table
   * @param rows what its rows tell of; may be empty
   * @return the section
   */
  public static <T> ReportSheet of(
      String id, String title, String note, Table<T> table, List<T> rows) {
    return new ReportSheet(
        id, title, note, table.headings(), rows.stream().map(table::shownCells).toList());
  }
}
