package brink.report;

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
    String id, String title, String note, List<String> columns, List<List<String>> rows) {}
