package brink.publication;

import brink.calibration.crisis.CalibrationSpec;
import brink.experiment.RunCounts;
import brink.experiment.RunFailure;
import brink.experiment.RunRange;
import brink.results.CalibrationFolder;
import brink.results.Draft;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.util.List;

/**
 * What the manifest says of a result.
 *
 * @param name name of what was run
 * @param spec digest of what was run
 * @param seed the experiment's seed
 * @param first index of the first run
 * @param planned done + failed + skipped
 * @param done runs with a record
 * @param skipped runs never tried
 * @param failed indices of those that threw, where they are listed here
 * @param digest fingerprint of their records
 * @param table name of the file that tells what kind of result it is
 * @param threads number of threads
 */
public record ManifestEntry(
    String name,
    String spec,
    long seed,
    long first,
    long planned,
    long done,
    long skipped,
    List<Long> failed,
    String digest,
    String table,
    int threads) {

  /** Of runs of a scenario, or of several of which it is the first. */
  static ManifestEntry of(
      ScenarioTemplate scenario,
      RunRange range,
      RunCounts tally,
      String digest,
      String table,
      int threads) {
    return new ManifestEntry(
        scenario.name(),
        scenario.digest(),
        range.seed(),
        range.first(),
        tally.planned(),
        tally.done(),
        tally.skipped(),
        tally.failures().stream().map(RunFailure::index).toList(),
        digest,
        table,
        threads);
  }

  /** Of a posterior, by its table in a draft. */
  static ManifestEntry ofPosterior(CalibrationSpec spec, long done, Draft draft, int threads)
      throws IOException {
    String table = CalibrationFolder.POSTERIOR;
    String digest = Draft.sha256(draft.file(table));
    return of(spec.template(), spec.settings().seed(), done, digest, table, threads);
  }

  /** Of a number of things that were all done. */
  static ManifestEntry of(
      ScenarioTemplate scenario, long seed, long done, String digest, String table, int threads) {
    RunCounts tally = new RunCounts(done, done, List.of(), 0);
    return of(scenario, RunRange.of(seed, done), tally, digest, table, threads);
  }
}
