package brink.publication;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.LogSpec;
import brink.calibration.logged.LogFit;
import brink.likelihood.EventLog;
import brink.parameter.ParameterValues;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.report.chart.RenderedChart;
import brink.report.page.LoggedPage;
import brink.results.CalibrationFolder;
import brink.results.Draft;
import brink.results.EventTable;
import brink.results.LoggedTables;
import brink.results.ResultsFolder;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A calibration on a complete log. */
public final class LoggedPublication implements Publication {
  private final CalibrationSpec spec;
  private final LogFit fit;
  private final LogSpec rule;
  private final FileSource files;
  private final int threads;

  /**
   * Of a result.
   *
   * @param spec what was asked
   * @param fit what was found
   * @param files where the log lies
   * @param threads number of threads that found it
   */
  public LoggedPublication(CalibrationSpec spec, LogFit fit, FileSource files, int threads) {
    this.spec = spec;
    this.fit = fit;
    this.files = files;
    this.threads = threads;
    rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
  }

  /**
   * Reads the log of a calibration.
   *
   * @param spec the calibration
   * @param files where the log lies
   * @return the log
   * @throws brink.source.SourceException if it is wrong or does not fit the scenario
   */
  public static EventLog log(CalibrationSpec spec, FileSource files) {
    LogSpec rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
    return EventTable.read(
        table(spec),
        rule.run() == null ? null : Long.valueOf(rule.run()),
        spec.logUntil(),
        spec.template().at(ParameterValues.NONE),
        files);
  }

  private static String table(CalibrationSpec spec) {
    return Objects.requireNonNull(spec.logFile(), "the name of its table");
  }

  /**
   * All that is needed to do a calibration again.
   *
   * @param spec the calibration
   * @param files where its log lies
   * @return texts by the name of their file
   * @throws brink.source.SourceException if the log does not fit the scenario
   */
  public static Map<String, String> files(CalibrationSpec spec, FileSource files) {
    EventLog unused = log(spec, files);
    return Map.of(
        ResultsFolder.RESOLVED,
        spec.template().resolvedYaml(),
        CalibrationFolder.SPEC,
        spec.resolvedYaml(CalibrationFolder.LOG),
        CalibrationFolder.LOG,
        CopiedFile.text(table(spec), files));
  }

  /**
   * Steps of all chains together.
   *
   * @param spec the calibration
   * @return their number, 1 or more
   */
  public static long steps(CalibrationSpec spec) {
    LogSpec rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
    return (long) rule.chains() * (rule.warmUp() + rule.steps());
  }

  @Override
  public void tables(Draft draft) throws IOException {
    for (Map.Entry<String, String> file : files(spec, files).entrySet()) {
      Files.writeString(draft.file(file.getKey()), file.getValue());
    }
    LoggedTables.write(draft, fit);
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    List<RenderedChart> drawings = Drawings.draw(Charts.of(fit), draft.folder("charts"));
    String steps = Wording.grouped(rule.warmUp() + rule.steps());
    PageHead head =
        new PageHeadBuilder(imprint)
            .whole(
                spec.template(),
                spec.settings().seed(),
                rule.chains() + " chains of " + steps + " steps");
    LoggedPage.of(fit, drawings, facts(imprint), head).write(draft.file("report.html"));
  }

  private Map<String, String> facts(ResultProvenance imprint) {
    return Facts.of(spec.template())
        .put("Log", CalibrationFolder.LOG + (rule.run() == null ? "" : ", run " + rule.run()))
        .put("Chains", rule.chains())
        .put(
            "Steps of each",
            rule.warmUp() + " to warm up, then " + rule.steps() + ", one kept in " + rule.thin())
        .put("Seed", spec.settings().seed())
        .by(imprint);
  }

  @Override
  public ManifestEntry entry(Draft draft) throws IOException {
    return ManifestEntry.ofPosterior(spec, steps(spec), draft, threads);
  }
}
