package brink.results;

import brink.experiment.Shard;
import brink.experiment.TaskPlan;
import brink.source.Sha256;
import brink.table.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a sweep that is being done was asked to do; {@code plan.json}. Whatever is needed to go on
 * is here or in the files beside it.
 *
 * @param format version of the journal's format, {@value #FORMAT}
 * @param spec digest of the resolved sweep and its scenarios
 * @param masterSeed the experiment's seed; text, because JSON readers may round 64-bit numbers
 * @param block replications in a task
 * @param runActs the most acts of a run, 0 for no limit
 * @param runSeconds the longest time of a run [s], 0 for no limit
 * @param shard which share of the points is done here, from 1
 * @param shards how many shares there are
 * @param table how the tables of points and runs are stored
 * @param runsTable whether there is a table of runs
 * @param charts whether charts are drawn
 * @param version version of Brink that began it
 */
public record SweepPlan(
    int format,
    String spec,
    String masterSeed,
    int block,
    long runActs,
    double runSeconds,
    int shard,
    int shards,
    TableFormat table,
    boolean runsTable,
    boolean charts,
    String version) {
  /** The format that this version writes and reads. */
  public static final int FORMAT = 1;

  /** The plan's name in its folder. */
  public static final String NAME = "plan.json";

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

  /**
   * Which share of the points is done here.
   *
   * @return the share
   * @throws RefusedException if it is none
   */
  public Shard share() {
    try {
      return new Shard(shard, shards);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(NAME + ": " + e.getMessage());
    }
  }

  /**
   * Names what is run, whatever part of it and whatever is written: shares of one experiment agree
   * in it.
   *
   * @return 64 hexadecimal digits
   */
  public String experiment() {
    return Sha256.of(
        String.join("\n", spec, masterSeed, "" + block, "" + runActs, "" + runSeconds));
  }

  /**
   * Names the journal: the experiment, and which share of it.
   *
   * @return 64 hexadecimal digits
   */
  public String journal() {
    return Sha256.of(experiment() + "\n" + share());
  }

  /**
   * A plan of all points without limits or charts, with tables of text.
   *
   * @param spec digest of the resolved sweep and its scenarios
   * @param seed the experiment's seed
   * @param runsTable whether there is a table of runs
   * @param version version of Brink
   * @return the plan
   */
  public static SweepPlan plain(String spec, long seed, boolean runsTable, String version) {
    return new SweepPlan(
        FORMAT,
        spec,
        Long.toString(seed),
        TaskPlan.BLOCK,
        0,
        0,
        Shard.WHOLE.index(),
        Shard.WHOLE.count(),
        TableFormat.CSV,
        runsTable,
        false,
        version);
  }

  /**
   * The same for all points, as the results of several shares together have it.
   *
   * @param drawn whether charts are drawn
   * @return a plan of the whole
   */
  public SweepPlan whole(boolean drawn) {
    return new SweepPlan(
        format,
        spec,
        masterSeed,
        block,
        runActs,
        runSeconds,
        1,
        1,
        table,
        runsTable,
        drawn,
        version);
  }

  /**
   * As it is written.
   *
   * @return JSON
   */
  public String text() {
    return JsonRecords.of(this);
  }

  /**
   * Reads a plan.
   *
   * @param folder the folder with the file {@value #NAME}
   * @return the plan
   * @throws IOException if it cannot be read
   * @throws RefusedException if it is missing, damaged or of another format
   */
  public static SweepPlan read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new RefusedException(folder + ": no sweep was begun here, it has no " + NAME);
    }
    SweepPlan plan = JsonRecords.read(file, SweepPlan.class, "the plan of a sweep");
    if (plan.format != FORMAT) {
      throw new RefusedException(
          file + ": format " + plan.format + "; this version reads format " + FORMAT);
    }
    return plan;
  }
}
