package brink.publication;

import brink.calibration.crisis.CrisisModel;
import brink.calibration.rank.RankStatistics;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.results.Draft;
import brink.results.RankTables;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The check of an inference by the ranks of true parameters. */
public final class RankPublication implements Publication {
  private final CrisisModel model;
  private final List<RankStatistics> ranks;
  private final int threads;

  /**
   * Of a result.
   *
   * @param model the calibration whose inference was checked
   * @param ranks ranks for each parameter
   * @param threads number of threads that found them
   */
  public RankPublication(CrisisModel model, List<RankStatistics> ranks, int threads) {
    this.model = model;
    this.ranks = ranks;
    this.threads = threads;
  }

  @Override
  public void tables(Draft draft) throws IOException {
    Files.writeString(draft.file(ResultsFolder.RESOLVED), model.spec().template().resolvedYaml());
    RankTables.write(draft, model.free().paths(), ranks);
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    Drawings.draw(Charts.of(model.free().paths(), ranks), draft.folder("charts"));
  }

  @Override
  public ManifestEntry entry(Draft draft) throws IOException {
    return ManifestEntry.of(
        model.spec().template(),
        model.spec().settings().seed(),
        ranks.get(0).size(),
        Draft.sha256(draft.file(RankTables.RANKS)),
        RankTables.CHECKS,
        threads);
  }
}
