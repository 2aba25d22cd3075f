package brink.publication;

import brink.experiment.Shard;
import brink.report.PageHead;
import brink.results.Manifest;
import brink.results.RefusedException;
import brink.results.ResultKind;
import brink.results.ResultsFolder;
import brink.results.SweepFolder;
import brink.results.SweepPlan;
import brink.results.SweepTablesReader;
import brink.source.FileSource;
import brink.sweep.PointTable;
import brink.sweep.Sweep;
import brink.sweep.SweepLayout;
import brink.sweep.SweepTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A sweep that was done, read back from its folder.
 *
 * @param folder its folder
 * @param sweep what was done
 * @param layout what the numbers mean
 * @param groups in how many groups replications are averaged
 * @param reader reads its tables
 * @param table what the runs say at each point
 */
public record PublishedSweep(
    ResultsFolder folder,
    Sweep sweep,
    SweepLayout layout,
    int groups,
    SweepTablesReader reader,
    PointTable table) {

  /**
   * Reads a finished sweep.
   *
   * @param place its folder
   * @param files where its files lie
   * @param shown how a file is named to the user
   * @return the sweep
   * @throws IOException if it cannot be read
   * @throws RefusedException if it is none, or not the one that was run
   */
  public static PublishedSweep read(Path place, FileSource files, UnaryOperator<Path> shown)
      throws IOException {
    ResultsFolder folder = ResultsFolder.open(place);
    if (ResultKind.of(folder.manifest()) != ResultKind.SWEEP) {
      throw new RefusedException(shown.apply(place) + ": not the results of a sweep");
    }
    Path spec = place.resolve(SweepFolder.SPEC);
    if (!Files.isRegularFile(spec)) {
      throw new RefusedException(shown.apply(spec) + ": missing");
    }
    Sweep sweep = Sweep.read(spec.toString(), List.of(), files);
    if (!sweep.digest().equals(folder.manifest().scenarioSha256())) {
      throw new RefusedException(
          shown.apply(spec) + ": is not the sweep that was run, or its scenarios are not");
    }
    SweepTasks tasks = new SweepTasks(sweep, Shard.WHOLE, SweepPlan.read(place).block());
    SweepTablesReader reader = new SweepTablesReader(folder, tasks.layout());
    return new PublishedSweep(
        folder, sweep, tasks.layout(), tasks.groups(), reader, reader.points());
  }

  /** What a reader needs to repeat what is made of it. */
  Map<String, String> facts(ResultProvenance imprint) {
    return new Facts()
        .put("Sweep", sweep.name() + ", SHA-256 " + sweep.digest())
        .put("Points", sweep.design().size() + ", " + kind())
        .put("Runs", folder.manifest().done() + ", " + folder.manifest().failed() + " failed")
        .put("Seed", folder.manifest().masterSeed())
        .put("Records", "SHA-256 " + folder.manifest().recordsSha256())
        .by(imprint);
  }

  /** The kind of its design, as files say it. */
  private String kind() {
    return sweep.design().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The head of a page on what was made of the sweep. */
  PageHead head(ResultProvenance imprint) {
    Manifest of = folder.manifest();
    String runs = PageHeadBuilder.runs(of.done(), of.planned());
    return new PageHeadBuilder(imprint)
        .of(
            List.of(
                "of the sweep that was made by '" + ResultProvenance.line(of.command()) + "'",
                runs),
            of.seed(),
            of.partial() ? runs : "",
            sweep.templates().stream().map(PageHeadBuilder::of).toList());
  }

  /** The manifest of what was made of the sweep. */
  ManifestEntry entry(String kindOfTable) {
    Manifest of = folder.manifest();
    return new ManifestEntry(
        of.scenario(),
        of.scenarioSha256(),
        of.seed(),
        of.firstIndex(),
        of.planned(),
        of.done(),
        of.skipped(),
        List.of(),
        of.recordsSha256(),
        kindOfTable,
        of.threads());
  }
}
