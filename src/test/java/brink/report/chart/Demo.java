package brink.report.chart;

import brink.report.ReportInput;
import brink.report.Samples;
import brink.report.page.HtmlReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws the charts of synthetic runs into a folder, to be looked at. */
public final class Demo {
  private Demo() {}

  public static void main(String[] args) throws IOException {
    ReportInput input = Samples.input(10_000);
    long start = System.nanoTime();
    List<RenderedChart> drawings = Drawings.draw(Charts.of(input), Path.of(args[0]));
    HtmlReport.of(input, drawings, List.of(), Samples.HEAD).write(Path.of(args[0], "report.html"));
    System.out.println(
        drawings.size() + " charts, " + (System.nanoTime() - start) / 1000000 + " ms");
  }
}
