package brink.results;

import brink.path.Paths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of how histories moved. What is said of the system and of pairs rests on all runs, what
 * is said of acts on those of the first runs. Numbers have six decimals at most.
 */
public final class PathTable {
  /** How often a rung followed another from a day to the next; only what was seen has a row. */
  public static final PathTable TRANSITIONS =
      new PathTable(
          "transitions.csv",
          paths -> PathRows.transitions(paths.transitions()),
          "of",
          "from",
          "to",
          "share",
          "low",
          "high",
          "n",
          "runs");

  /** The share of time at each rung and how long it lasted; only rungs that were reached. */
  public static final PathTable TIMES =
      new PathTable(
          "times.csv",
          paths -> PathRows.times(paths.transitions()),
          "of",
          "rung",
          "share",
          "mean-spell-days");

  /**
   * How often the crisis stood higher within three and seven days of each kind of act; {@code
   * expected} is how often it did after any day of the same rungs.
   */
  public static final PathTable ESCALATION =
      new PathTable(
          "escalation.csv",
          paths -> PathRows.escalation(paths.acts()),
          "after",
          "within-days",
          "share",
          "low",
          "high",
          "n",
          "runs",
          "expected");

  /** The most common sequences of three strikes, threats and ceasefires. */
  public static final PathTable SEQUENCES =
      new PathTable(
          "sequences.csv",
          paths -> PathRows.sequences(paths.acts()),
          "first",
          "second",
          "third",
          "times",
          "lift",
          "runs",
          "share",
          "low",
          "high",
          "n");

  /** Who of each pair was first to act at each rung from 5 on; only rungs that were reached. */
  public static final PathTable FIRST_STEPS =
      new PathTable(
          "first-steps.csv",
          paths -> PathRows.firstSteps(paths.acts()),
          "actor",
          "other",
          "rung",
          "actor-first",
          "low",
          "high",
          "reached");

  /** Where off-ramps led within a week. */
  public static final PathTable OFF_RAMPS =
      new PathTable(
          "off-ramps.csv",
          paths -> PathRows.offRamps(paths.acts()),
          "off-ramp",
          "rung-then",
          "rung-later",
          "lower",
          "lower-low",
          "lower-high",
          "higher",
          "higher-low",
          "higher-high",
          "n",
          "runs");

  /** All of them. */
  public static final List<PathTable> ALL =
      List.of(TRANSITIONS, TIMES, ESCALATION, SEQUENCES, FIRST_STEPS, OFF_RAMPS);

  private final String fileName;
  private final Function<Paths, List<List<String>>> rows;
  private final List<String> header;

  private PathTable(String fileName, Function<Paths, List<List<String>>> rows, String... header) {
    this.fileName = fileName;
    this.rows = rows;
    this.header = List.of(header);
  }

  /**
   * The table's name in a results folder.
   *
   * @return such as "transitions.csv"
   */
  public String fileName() {
    return fileName;
  }

  /**
   * Writes the table of one scenario.
   *
   * @param file where; must not exist
   * @param paths how its histories moved
   * @throws IOException if it cannot be written
   */
  public void write(Path file, Paths paths) throws IOException {
    Csv.write(file, header, rows.apply(paths));
  }

  /**
   * Writes the table of several scenarios, one below the other, with a first column that names
   * them.
   *
   * @param file where; must not exist
   * @param scenarios names of the scenarios
   * @param paths how the histories of each moved
   * @throws IOException if it cannot be written
   */
  public void write(Path file, List<String> scenarios, List<Paths> paths) throws IOException {
    List<List<String>> all = new ArrayList<>();
    for (int s = 0; s < scenarios.size(); s++) {
      for (List<String> row : rows.apply(paths.get(s))) {
        all.add(after(scenarios.get(s), row));
      }
    }
    Csv.write(file, after("scenario", header), all);
  }

  private static List<String> after(String first, List<String> rest) {
    List<String> row = new ArrayList<>();
    row.add(first);
    row.addAll(rest);
    return row;
  }
}
