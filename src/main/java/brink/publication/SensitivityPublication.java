package brink.publication;

import brink.report.SensitivityInput;
import brink.report.chart.Drawings;
import brink.report.chart.SweepCharts;
import brink.report.page.SensitivityPage;
import brink.results.Draft;
import brink.results.SensitivityTables;
import brink.study.SensitivityStudy;
import java.io.IOException;

/** Which factors of a sweep matter. */
public final class SensitivityPublication implements Publication {
  private final PublishedSweep sweep;
  private final SensitivityInput input;

  /**
   * Of an analysis.
   *
   * @param sweep the sweep
   * @param study what was found
   * @param imprint by what it was made
   */
  public SensitivityPublication(
      PublishedSweep sweep, SensitivityStudy study, ResultProvenance imprint) {
    this.sweep = sweep;
    input =
        new SensitivityInput(
            sweep.sweep().title(),
            sweep.sweep().question(),
            study.outcomes(),
            study.analyses(),
            study.factors(),
            study.ledger(),
            study.notes(),
            sweep.facts(imprint));
  }

  /**
   * What the page shows.
   *
   * @return analyses with the names of factors and outcomes
   */
  public SensitivityInput input() {
    return input;
  }

  @Override
  public void tables(Draft draft) throws IOException {
    SensitivityTables.write(draft, input.analyses(), input.factors(), input.ledger());
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    SensitivityPage.of(
            input,
            Drawings.draw(SweepCharts.of(input), draft.folder("charts")),
            sweep.head(imprint))
        .write(draft.file("report.html"));
  }

  @Override
  public ManifestEntry entry(Draft draft) {
    return sweep.entry(SensitivityTables.INDICES);
  }
}
