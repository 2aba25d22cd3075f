package brink.publication;

import brink.calibration.crisis.CrisisModel;
import brink.calibration.rank.RecoveredPosterior;
import brink.results.Draft;
import brink.results.RecoveryTable;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The check of an inference by what it finds again. It has no page. */
public final class RecoveryPublication implements Publication {
  private final CrisisModel model;
  private final List<RecoveredPosterior> recovered;
  private final int crises;
  private final int threads;

  /**
   * Of a result.
   *
   * @param model the calibration whose inference was checked
   * @param recovered what was found for each parameter
   * @param crises number of simulated crises
   * @param threads number of threads that found it
   */
  public RecoveryPublication(
      CrisisModel model, List<RecoveredPosterior> recovered, int crises, int threads) {
    this.model = model;
    this.recovered = recovered;
    this.crises = crises;
    this.threads = threads;
  }

  @Override
  public void tables(Draft draft) throws IOException {
    Files.writeString(draft.file(ResultsFolder.RESOLVED), model.spec().template().resolvedYaml());
    RecoveryTable.write(draft, model.free().paths(), recovered, crises);
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) {
    // The table says it all.
  }

  @Override
  public ManifestEntry entry(Draft draft) throws IOException {
    return ManifestEntry.of(
        model.spec().template(),
        model.spec().settings().seed(),
        crises,
        Draft.sha256(draft.file(RecoveryTable.NAME)),
        RecoveryTable.NAME,
        threads);
  }
}
