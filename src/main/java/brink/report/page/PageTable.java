package brink.report.page;

import brink.report.ReportSheet;
import brink.table.Table;
import java.util.List;

/**
 * A table of a page, whose first column names the rows.
 *
 * @param headings of the columns, one at least
 * @param rows cells of each row, as many as columns
 * @param dotted whether the first column holds dotted paths, in which a line may break
 */
record PageTable(List<String> headings, List<List<String>> rows, boolean dotted) implements Block {
  /** A table as readers see it. */
  static <T> PageTable of(Table<T> table, List<T> rows) {
    return new PageTable(table.headings(), rows.stream().map(table::shownCells).toList(), false);
  }

  /** A table of parameters, whose first column holds their dotted paths. */
  static <T> PageTable ofPaths(Table<T> table, List<T> rows) {
    List<String> headings = table.headings().stream().map(PageTable::capital).toList();
    return new PageTable(headings, of(table, rows).rows, true);
  }

  /** The terminal, which shows some of these too, begins headings with a small letter. */
  static String capital(String heading) {
    return Character.toUpperCase(heading.charAt(0)) + heading.substring(1);
  }

  /** The table of a sheet, or a sentence where it has no rows. */
  static Block of(ReportSheet sheet) {
    return sheet.rows().isEmpty()
        ? (html, level) -> html.line("p", "Nothing to list.")
        : new PageTable(sheet.columns(), sheet.rows(), false);
  }

  @Override
  public void write(Html html, int level) {
    write(html, () -> rows.forEach(row -> write(html, row)));
  }

  /** Writes the table with a body that is written elsewhere. */
  void write(Html html, Runnable body) {
    html.open("table").open("thead").open("tr");
    headings.forEach(heading -> html.open("th", "scope", "col").text(heading).close());
    html.close().closeLine().open("tbody");
    body.run();
    html.closeLine().closeLine();
  }

  private void write(Html html, List<String> row) {
    html.open("tr").open("th", "scope", "row");
    if (dotted) {
      html.path(row.get(0)).close();
    } else {
      html.text(row.get(0)).close();
    }
    row.stream().skip(1).forEach(cell -> html.open("td").text(cell).close());
    html.closeLine();
  }
}
