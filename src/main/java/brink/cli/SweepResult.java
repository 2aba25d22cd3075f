package brink.cli;

import brink.experiment.Shard;
import brink.results.RefusedException;
import brink.results.ResultKind;
import brink.results.ResultsFolder;
import brink.results.SweepFolder;
import brink.results.SweepPlan;
import brink.results.SweepReader;
import brink.sweep.PointTable;
import brink.sweep.Sweep;
import brink.sweep.SweepLayout;
import brink.sweep.SweepTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
record SweepResult(
    ResultsFolder folder,
    Sweep sweep,
    SweepLayout layout,
    int groups,
    SweepReader reader,
    PointTable table) {

  /** Reads a finished sweep; refuses a folder whose sweep is not the one that was run. */
  static SweepResult read(Shell shell, Path place) throws IOException {
    ResultsFolder folder = ResultsFolder.open(place);
    if (ResultKind.of(folder.manifest()) != ResultKind.SWEEP) {
      throw new RefusedException(shell.shown(place) + ": not the results of a sweep");
    }
    Path spec = place.resolve(SweepFolder.SPEC);
    if (!Files.isRegularFile(spec)) {
      throw new RefusedException(shell.shown(spec) + ": missing");
    }
    Sweep sweep = Sweep.read(spec.toString(), List.of(), shell.files());
    if (!sweep.digest().equals(folder.manifest().scenarioSha256())) {
      throw new RefusedException(
          shell.shown(spec) + ": is not the sweep that was run, or its scenarios are not");
    }
    SweepTasks tasks = new SweepTasks(sweep, Shard.WHOLE, SweepPlan.read(place).block());
    SweepReader reader = new SweepReader(folder, tasks.layout());
    return new SweepResult(folder, sweep, tasks.layout(), tasks.groups(), reader, reader.points());
  }

  /** What a reader needs to repeat what is made of it. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Sweep", sweep.name() + ", SHA-256 " + sweep.digest());
    facts.put("Points", sweep.design().size() + ", " + kind());
    facts.put("Runs", folder.manifest().done() + ", " + folder.manifest().failed() + " failed");
    facts.put("Seed", folder.manifest().masterSeed());
    facts.put("Records", "SHA-256 " + folder.manifest().recordsSha256());
    facts.put("Brink", Version.text());
    return facts;
  }

  /** The kind of its design, as files say it. */
  String kind() {
    return sweep.design().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
