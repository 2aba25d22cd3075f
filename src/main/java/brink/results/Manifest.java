package brink.results;

import brink.table.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What a results folder was made from and what it holds; {@code manifest.json}. Whatever is needed
 * to make it again is here or in {@code resolved.yaml}. The file ends in a line {@code digest}, the
 * SHA-256 of its text without that line; format 1 had none.
 *
 * @param format version of the folder's format, {@value #FORMAT}
 * @param scenario name of the scenario
 * @param scenarioSha256 digest of the resolved scenario
 * @param masterSeed the experiment's seed; text, because JSON readers may round 64-bit numbers
 * @param firstIndex index of the first run
 * @param planned runs planned
 * @param done runs with a record
 * @param failed runs that threw
 * @param skipped runs never tried
 * @param partial whether the experiment was stopped before its end
 * @param failedRuns indices of the runs that threw, in order
 * @param recordsSha256 fingerprint of all records, {@link RecordDigest}
 * @param table name of the file with the table of runs
 * @param version version of Brink
 * @param java version of the Java platform
 * @param system operating system and processor
 * @param created when, in UTC, as ISO 8601
 * @param command the command line, word by word
 * @param threads number of threads; for information, it changes nothing
 * @param files SHA-256 of every other file, by name with forward slashes
 */
public record Manifest(
    int format,
    String scenario,
    String scenarioSha256,
    String masterSeed,
    long firstIndex,
    long planned,
    long done,
    long failed,
    long skipped,
    boolean partial,
    List<Long> failedRuns,
    String recordsSha256,
    String table,
    String version,
    String java,
    String system,
    String created,
    List<String> command,
    int threads,
    SortedMap<String, String> files) {
  /** The format that this version writes; it reads those from 1 on. */
  public static final int FORMAT = 3;

  /** The format of version 0.1.0, whose manifests have no digest of their own. */
  private static final int UNSEALED = 1;

  /** The last format whose comparisons have a column of records for each scenario. */
  private static final int WIDE = 2;

  /** The manifest's name in its folder. */
  public static final String NAME = "manifest.json";

  /**
   * Refuses what no manifest of ours says.
   *
   * @param format version of the folder's format, {@value #FORMAT}
   * @param scenario name of the scenario
   * @param scenarioSha256 digest of the resolved scenario
   * @param masterSeed the experiment's seed; text, because JSON readers may round 64-bit numbers
   * @param firstIndex index of the first run
   * @param planned runs planned
   * @param done runs with a record
   * @param failed runs that threw
   * @param skipped runs never tried
   * @param partial whether the experiment was stopped before its end
   * @param failedRuns indices of the runs that threw, in order
   * @param recordsSha256 fingerprint of all records, {@link RecordDigest}
   * @param table name of the file with the table of runs
   * @param version version of Brink
   * @param java version of the Java platform
   * @param system operating system and processor
   * @param created when, in UTC, as ISO 8601
   * @param command the command line, word by word
   * @param threads number of threads; for information, it changes nothing
   * @param files SHA-256 of every other file, by name with forward slashes
   */
  public Manifest {
    failedRuns = List.copyOf(failedRuns);
    command = List.copyOf(command);
    if (files.containsValue(null)) {
      throw new IllegalArgumentException("files without a digest");
    }
  }

  /**
   * How the table of runs is stored.
   *
   * @return the format with that file name
   * @throws RefusedException if there is none
   */
  public TableFormat tableFormat() {
    for (TableFormat known : TableFormat.values()) {
      if (known.fileName(RunTable.NAME).equals(table)) {
        return known;
      }
    }
    throw new RefusedException(NAME + ": unknown table of runs: " + table);
  }

  /**
   * The experiment's seed as a number.
   *
   * @return any value
   * @throws RefusedException if it is none
   */
  public long seed() {
    try {
      return Long.parseLong(masterSeed);
    } catch (NumberFormatException e) {
      throw new RefusedException(NAME + ": master_seed is not a 64-bit number: " + masterSeed);
    }
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(NAME), ManifestSeal.close(JsonRecords.of(this)));
  }

  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new RefusedException(folder + ": not a results folder, it has no " + NAME);
    }
    return readText(file);
  }

  static Manifest readText(Path file) throws IOException {
    String text = JsonRecords.text(file);
    Manifest manifest;
    try {
      manifest = JsonRecords.parse(text, Manifest.class);
    } catch (JsonRecords.DamagedException e) {
      throw new RefusedException(file + e.getMessage() + ": not a manifest of Brink, or damaged");
    }
    if (!manifest.isSound(text)) {
      throw new RefusedException(file + ": has been changed since it was written");
    }
    manifest.requireFormat(file);
    return manifest;
  }

  /** Whether a text that says this is as it was written, as far as it can be told. */
  boolean isSound(String text) {
    return format == UNSEALED ? !ManifestSeal.isIn(text) : ManifestSeal.isSound(text);
  }

  /** Refuses formats of other versions. */
  void requireFormat(Path file) {
    if (format < UNSEALED || format > FORMAT) {
      throw new RefusedException(
          file
              + ": format "
              + format
              + "; this version reads formats "
              + UNSEALED
              + " to "
              + FORMAT);
    }
  }

  /**
   * Whether the manifest has a digest of its own, by which any change of it is seen.
   *
   * @return false for the folders of version 0.1.0
   */
  public boolean hasDigest() {
    return format > UNSEALED;
  }

  /**
   * Whether the records of a comparison have a row for each run and scenario, {@link RecordTable}.
   *
   * @return false for earlier formats, which had a row for each run and a column for each scenario
   */
  public boolean hasLongRecords() {
    return format > WIDE;
  }
}
