package brink.results;

import brink.table.TableFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a results folder holds the results of; its main table tells. */
public enum ResultKind {
  /** Runs of a scenario. */
  RUNS(
      "run",
      "",
      TableFormat.CSV.fileName(RunTable.NAME),
      TableFormat.PARQUET.fileName(RunTable.NAME)),
  /** Scenarios side by side. */
  COMPARISON("compare", "", ComparisonTables.COMPARISON),
  /** What follows given acts. */
  RESPONSE("respond", "", ResponseTables.RESPONSES),
  /** Scenarios at the points of a design; also run first by the commands that analyse it. */
  SWEEP(
      "sweep resume merge sensitivity discover",
      "",
      TableFormat.CSV.fileName(SweepTables.POINTS),
      TableFormat.PARQUET.fileName(SweepTables.POINTS)),
  /** A rare outcome. */
  RARE("rare", "", RareTables.ESTIMATE),
  /** A calibration, on documents or on a log. */
  CALIBRATION("calibrate resume", CalibrationFolder.POSTERIOR, CalibrationFolder.POSTERIOR),
  /** A check of an inference on simulated crises. */
  RANKS("calibrate", RankTables.RANKS, RankTables.CHECKS),
  /** A check of what an inference finds again. */
  RECOVERY("calibrate", RecoveryTable.NAME, RecoveryTable.NAME),
  /** Forecasts of what is past. */
  HINDCAST("hindcast", HindcastTables.FORECASTS, HindcastTables.FORECASTS),
  /** Which factors of a sweep matter. */
  SENSITIVITY("sensitivity", "", SensitivityTables.INDICES),
  /** Where in a sweep an outcome is common. */
  DISCOVERY("discover", "", DiscoveryTables.BOXES);

  /** Words with spaces between them. */
  private final String commands;

  private final String digested;

  /** Names of files with spaces between them. */
  private final String tables;

  ResultKind(String commands, String digested, String... tables) {
    this.commands = commands;
    this.digested = digested;
    this.tables = String.join(" ", tables);
  }

  private List<String> tables() {
    return List.of(tables.split(" ", -1));
  }

  /**
   * What a manifest is of.
   *
   * @param manifest the manifest
   * @return null for nothing that this version knows
   */
  public static @Nullable ResultKind of(Manifest manifest) {
    return Arrays.stream(values())
        .filter(kind -> kind.tables().contains(manifest.table()))
        .findFirst()
        .orElse(null);
  }

  /** Whether a folder without a manifest has a file that only results have. */
  static boolean leavesTracesIn(Path folder) {
    return Arrays.stream(values())
            .flatMap(kind -> kind.tables().stream())
            .anyMatch(name -> Files.isRegularFile(folder.resolve(name)))
        || Files.isRegularFile(folder.resolve(ResultsFolder.RESOLVED))
        || Files.isRegularFile(folder.resolve(SweepFolder.SPEC));
  }

  /** Whether a command line makes results of this kind. */
  boolean isMadeBy(List<String> command) {
    return command.stream().anyMatch(List.of(commands.split(" ", -1))::contains);
  }

  /** Whether each run that failed is listed in the manifest. */
  boolean listsFailures() {
    return this != SWEEP && this != SENSITIVITY && this != DISCOVERY;
  }

  /** Digests of files that the manifest also gives elsewhere, by name. */
  SortedMap<String, String> digests(Manifest manifest) {
    SortedMap<String, String> digests = new TreeMap<>();
    if (!digested.isEmpty()) {
      digests.put(digested, manifest.recordsSha256());
    }
    if (manifest.files().containsKey(ResultsFolder.RESOLVED) && this != HINDCAST) {
      digests.put(ResultsFolder.RESOLVED, manifest.scenarioSha256());
    }
    return digests;
  }

  /** Whether a file is needed to do it again, and not only what comes of it. */
  boolean needs(String name) {
    if (name.startsWith("charts/") || name.startsWith("examples/")) {
      return false;
    }
    boolean table = name.endsWith(".csv") && !name.contains("/");
    return table ? isInput(name) : !name.equals("report.html") && !name.equals(DataPackage.NAME);
  }

  private boolean isInput(String name) {
    return switch (this) {
      case RUNS -> name.startsWith("posterior-");
      case RARE ->
          name.startsWith("posterior-")
              || name.equals(RareTables.ESTIMATE)
              || name.equals(RareTables.LEVELS_FILE);
      case RESPONSE -> name.equals(ResponseTables.WINDOWS_FILE);
      case CALIBRATION -> name.equals("log.csv");
      case SWEEP -> name.equals("listed.csv");
      default -> false;
    };
  }
}
