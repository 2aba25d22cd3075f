package brink.publication;

import brink.experiment.RunCounts;
import brink.experiment.RunFailure;
import brink.experiment.RunRange;
import brink.results.Manifest;
import brink.results.RefusedException;
import brink.scenario.ScenarioTemplate;
import java.util.List;

/** Holds what a manifest says against what comes of doing it again. */
final class ManifestComparison {
  private final Manifest manifest;
  private final List<String> differences;

  ManifestComparison(Manifest manifest, List<String> differences) {
    this.manifest = manifest;
    this.differences = differences;
  }

  /** The runs that were tried. */
  RunRange range() {
    try {
      return new RunRange(
          manifest.seed(), manifest.firstIndex(), manifest.planned() - manifest.skipped());
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Manifest.NAME + ": " + e.getMessage());
    }
  }

  void scenario(ScenarioTemplate template) {
    scenario(template.name(), template.digest());
  }

  void scenario(String name, String digest) {
    same("scenario", manifest.scenario(), name);
    same("scenario_sha256", manifest.scenarioSha256(), digest);
  }

  void seed(long seed) {
    same("master_seed", manifest.masterSeed(), Long.toString(seed));
  }

  void failures(RunCounts tally) {
    List<Long> failed = tally.failures().stream().map(RunFailure::index).toList();
    if (!failed.equals(manifest.failedRuns())) {
      differences.add("other runs fail: " + failed + ", not " + manifest.failedRuns());
    }
    done(tally.done());
  }

  void done(long done) {
    same("done", Long.toString(manifest.done()), Long.toString(done));
  }

  void records(String digest) {
    if (!digest.equals(manifest.recordsSha256())) {
      differences.add("records: SHA-256 " + digest + ", not " + manifest.recordsSha256());
    }
  }

  private void same(String key, String then, String now) {
    if (!then.equals(now)) {
      differences.add(Manifest.NAME + ", " + key + ": " + then + ", now " + now);
    }
  }
}
