package brink.cli;

import brink.experiment.Engine;
import brink.experiment.Plan;
import brink.experiment.RunFailure;
import brink.experiment.Tally;
import brink.results.DiscoveryTables;
import brink.results.Draft;
import brink.results.Manifest;
import brink.results.RecordDigest;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.results.RunRows;
import brink.results.SensitivityTables;
import brink.results.SweepReader;
import brink.results.TableFormat;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs a result again and compares. */
@Command(
    name = "verify",
    description = "Runs a result again from its manifest and compares it, run by run.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  brink verify results/baseline",
      "",
      "Exit codes: 0 the same, 1 error, 2 not a results folder, 4 different,",
      Exit.SIGNALS + "."
    })
final class VerifyCommand implements Callable<Integer> {
  /** Tables of results that are made of a sweep and have no runs of their own. */
  private static final List<String> OF_SWEEPS =
      List.of(SensitivityTables.INDICES, DiscoveryTables.BOXES);

  private final Shell shell;

  @Parameters(paramLabel = "DIR", description = "Results folder.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path folder;

  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final QuietOption quiet = new QuietOption();

  VerifyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    ResultsFolder results = ResultsFolder.open(shell.directory().resolve(folder));
    Manifest manifest = results.manifest();
    List<String> differences = changedFiles(results);
    Again again = again(results, manifest);
    if (again != null) {
      return again.compare(differences) ? conclude(manifest, differences) : interrupted();
    }
    if (OF_SWEEPS.contains(manifest.table())) {
      return differences.isEmpty() ? unchanged(manifest) : conclude(manifest, differences);
    }
    requireRuns(manifest, differences);
    ScenarioTemplate template =
        ScenarioTemplate.read(
            results.resolved().toString(), List.of(), new FileSource(shell.directory()));
    Simulation simulation = Simulation.of(template);
    RecordDigest digest = new RecordDigest(simulation.layout());
    FirstDifference first;
    Tally tally;
    try (RunRows rows = results.runs(simulation.layout())) {
      first = new FirstDifference(simulation.layout().outcomes(), rows);
      tally = again(plan(manifest), simulation, digest, first);
      if (tally.partial()) {
        return interrupted();
      }
      first.end();
    }
    compare(manifest, tally, digest.finish(), first, differences);
    return conclude(manifest, differences);
  }

  private int unchanged(Manifest manifest) {
    shell
        .out()
        .println(
            "no file has been changed; made of the runs of the sweep "
                + manifest.scenario()
                + ", SHA-256 "
                + manifest.recordsSha256()
                + ", which verify runs again from the folder of the sweep");
    return Exit.OK;
  }

  /** Refuses what is of no kind that can be done again. */
  private static void requireRuns(Manifest manifest, List<String> differences) {
    if (Arrays.stream(TableFormat.values()).noneMatch(f -> f.fileName().equals(manifest.table()))) {
      throw new RefusedException(
          "a result with "
              + manifest.table()
              + " cannot be done again by verify; "
              + (differences.isEmpty()
                  ? "its files are as they were written"
                  : String.join("; ", differences)));
    }
  }

  /** Does something again; false if it was interrupted. */
  @FunctionalInterface
  private interface Again {
    boolean compare(List<String> differences) throws IOException;
  }

  /** How to do a result again that is no run of one scenario; null for that. */
  private @Nullable Again again(ResultsFolder results, Manifest manifest) {
    int used = threads.count();
    if (ComparisonCheck.isFor(manifest)) {
      return found ->
          new ComparisonCheck(shell, results).compare(plan(manifest), quiet.progress(shell), found);
    }
    if (SweepReader.isFor(manifest)) {
      return found -> new SweepCheck(shell, results).compare(used, quiet.progress(shell), found);
    }
    if (RareCheck.isFor(manifest)) {
      return found -> new RareCheck(shell, results).compare(used, quiet.progress(shell), found);
    }
    if (CalibrationAgain.isFor(manifest)) {
      return found ->
          new CalibrationAgain(shell, results).compare(used, quiet.progress(shell), found);
    }
    if (HindcastCheck.isFor(manifest)) {
      return found ->
          new HindcastCheck(shell, results).compare(used, () -> quiet.progress(shell), found);
    }
    return null;
  }

  private int interrupted() {
    shell.say("interrupted; nothing can be said");
    return Exit.INTERRUPTED;
  }

  private static List<String> changedFiles(ResultsFolder results) throws IOException {
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, String> file : results.manifest().files().entrySet()) {
      Path path = results.path().resolve(file.getKey());
      if (!Files.isRegularFile(path)) {
        changed.add(file.getKey() + " is missing");
      } else if (!Draft.sha256(path).equals(file.getValue())) {
        changed.add(file.getKey() + " has been changed since it was written");
      }
    }
    return changed;
  }

  private Plan plan(Manifest manifest) {
    int used = threads.count();
    try {
      return new Plan(
          manifest.seed(),
          manifest.firstIndex(),
          manifest.planned() - manifest.skipped(),
          used,
          Plan.DEFAULT_CHUNK);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Manifest.NAME + ": " + e.getMessage());
    }
  }

  private Tally again(Plan plan, Simulation simulation, RecordDigest digest, FirstDifference first)
      throws IOException {
    return Engine.run(
        plan,
        index -> simulation.run(plan.key(index)),
        run -> first.accept(run, digest.accept(run)),
        quiet.progress(shell),
        shell.stop());
  }

  private static void compare(
      Manifest manifest,
      Tally tally,
      String digest,
      FirstDifference first,
      List<String> differences) {
    List<Long> failed = tally.failures().stream().map(RunFailure::index).toList();
    if (!failed.equals(manifest.failedRuns())) {
      differences.add("other runs fail: " + failed + ", not " + manifest.failedRuns());
    }
    if (first.found() != null) {
      differences.add(first.found());
    }
    if (!digest.equals(manifest.recordsSha256())) {
      differences.add("records: SHA-256 " + digest + ", not " + manifest.recordsSha256());
    }
  }

  private int conclude(Manifest manifest, List<String> differences) {
    if (differences.isEmpty()) {
      shell
          .out()
          .println("the same: " + manifest.done() + " runs, SHA-256 " + manifest.recordsSha256());
      return Exit.OK;
    }
    differences.forEach(difference -> shell.out().println("different: " + difference));
    if (!manifest.version().equals(Version.text())) {
      shell.say("made by version " + manifest.version() + "; this is " + Version.text());
    }
    return Exit.DIFFERENT;
  }
}
