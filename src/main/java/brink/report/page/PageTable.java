package brink.report.page;

import brink.report.ReportSheet;
import java.util.List;
import java.util.function.Function;

/**
 * A table of a page, whose first column names the rows.
 *
 * @param headings of the columns, one at least
 * @param rows cells of each row, as many as columns
 * @param dotted whether the first column holds dotted paths, in which a line may break
 */
record PageTable(List<String> headings, List<List<String>> rows, boolean dotted) implements Block {
  /** A table with a row for each thing. */
  static <T> PageTable of(List<T> things, Function<T, List<String>> cells, String... headings) {
    return new PageTable(List.of(headings), things.stream().map(cells).toList(), false);
  }

  /** A table of parameters, with a row for each thing, which its dotted path names. */
  static <T> PageTable ofPaths(
      List<T> things, Function<T, List<String>> cells, String... headings) {
    return new PageTable(List.of(headings), things.stream().map(cells).toList(), true);
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
