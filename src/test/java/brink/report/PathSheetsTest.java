package brink.report;

import static org.assertj.core.api.Assertions.assertThat;

import brink.path.ActPaths;
import brink.path.ActPathsBuilder;
import brink.report.page.HtmlReport;
import brink.run.SyntheticRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathSheetsTest {
  private static final ReportInput INPUT = Samples.input(40);

  private static ActPaths paths() {
    ActPathsBuilder builder = new ActPathsBuilder(SyntheticRuns.layout(), 0);
    builder.accept(INPUT.typical());
    return builder.build();
  }

  @Test
  void everySheetHasRowsAsWideAsItsHead() {
    List<ReportSheet> sheets = PathSheets.of(INPUT, paths());
    assertThat(sheets)
        .extracting(ReportSheet::id)
        .containsExactly("first-steps", "off-ramps", "sequences");
    for (ReportSheet sheet : sheets) {
      assertThat(sheet.note()).contains("first 1 runs").endsWith(".");
      for (List<String> row : sheet.rows()) {
        assertThat(row).hasSameSizeAs(sheet.columns());
      }
    }
    assertThat(sheets.get(2).rows()).hasSizeBetween(1, 12);
    assertThat(sheets.get(0).rows().get(0).get(1)).startsWith("7 ");
  }

  @Test
  void sheetsStandInTheReportAndMayBeEmpty(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.html");
    ReportSheet empty =
        new ReportSheet("none", "Nothing at all", "A note.", List.of("Column"), List.of());
    ReportSheet full =
        new ReportSheet(
            "some", "A < B", "A note.", List.of("x", "y"), List.of(List.of("1", "<2>")));
    HtmlReport.of(INPUT, List.of(), List.of(empty, full), Samples.HEAD).write(file);
    assertThat(Files.readString(file))
        .contains("<h2>Nothing at all</h2>", "Nothing to list.")
        .contains("<section id=\"some\"><h2>A &lt; B</h2>", "<td>&lt;2&gt;</td>");
  }
}
