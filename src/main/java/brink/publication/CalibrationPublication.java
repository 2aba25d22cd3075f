package brink.publication;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisFit;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.report.chart.RenderedChart;
import brink.report.page.CalibrationPage;
import brink.results.CalibrationFolder;
import brink.results.CalibrationTables;
import brink.results.Draft;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** A calibration on documents. */
public final class CalibrationPublication implements Publication {
  private final CrisisFit fit;
  private final CalibrationSpec spec;
  private final int threads;

  /**
   * Of a result.
   *
   * @param fit what was found
   * @param threads number of threads that found it
   */
  public CalibrationPublication(CrisisFit fit, int threads) {
    this.fit = fit;
    this.threads = threads;
    spec = fit.model().spec();
  }

  @Override
  public void tables(Draft draft) throws IOException {
    Files.writeString(draft.file(ResultsFolder.RESOLVED), spec.template().resolvedYaml());
    Files.writeString(draft.file(CalibrationFolder.SPEC), fit.model().resolvedYaml());
    CalibrationTables.write(draft, fit);
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    List<RenderedChart> drawings = Drawings.draw(Charts.of(fit), draft.folder("charts"));
    PageHead head =
        new PageHeadBuilder(imprint)
            .whole(
                spec.template(),
                spec.settings().seed(),
                Wording.grouped(fit.posterior().simulations()) + " simulations");
    CalibrationPage.of(fit, drawings, facts(imprint), head).write(draft.file("report.html"));
  }

  private Map<String, String> facts(ResultProvenance imprint) {
    return Facts.of(spec.template())
        .put("Documents", String.join(", ", spec.documents()))
        .put("Particles", spec.settings().particles())
        .put("Pilot", spec.pilot())
        .put("Simulations", fit.posterior().simulations())
        .put("Seed", spec.settings().seed())
        .by(imprint);
  }

  @Override
  public ManifestEntry entry(Draft draft) throws IOException {
    return ManifestEntry.ofPosterior(spec, fit.posterior().simulations(), draft, threads);
  }
}
