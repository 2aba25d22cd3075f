package brink.results;

import brink.splitting.CrisisPath;
import brink.splitting.MeanEstimate;
import brink.splitting.RareEstimate;
import brink.splitting.RareSettings;
import brink.splitting.Repetition;
import brink.splitting.Route;
import brink.table.Format;
import brink.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a rare outcome. Numbers have six significant digits. */
public final class RareTables {
  /** Name of the main table; marks a folder as an estimate of a rare outcome. */
  public static final String ESTIMATE = "estimate.csv";

  /** Name of the table of levels that were asked for; there is none where none were. */
  static final String LEVELS_FILE = "given-levels.csv";

  /** The column of the estimate in which earlier versions told the levels, spaces between them. */
  private static final String LEVELS_TOLD = "levels";

  private record Estimate(String outcome, RareSettings asked, RareEstimate<?> of) {}

  private record Numbered(int number, Repetition<?> of) {}

  private record Way(int number, Route of) {}

  private record Step(int path, int number, String act) {}

  private record Forked(int path, long day, long future) {}

  private static final Table<MeanEstimate> MEAN =
      Table.<MeanEstimate>of("mean", "A mean over repetitions")
          .significant("probability", "Estimated probability", MeanEstimate::value)
          .significant("low", "Lower end of its 95 % interval", mean -> mean.interval().low())
          .significant("high", "Upper end of its 95 % interval", mean -> mean.interval().high())
          .significant("standard_error", "Its standard error", MeanEstimate::standardError);

  static final Table<Estimate> ANSWER =
      Table.<Estimate>of("estimate", "What was asked, the answer and what it cost")
          .text("outcome", "Name of the outcome, as it was asked for", Estimate::outcome)
          .text("method", "adaptive or fixed-effort", row -> row.asked().method())
          .whole("particles", "Paths under way at a time", row -> row.asked().particles())
          .whole("repetitions", "Independent repetitions", row -> row.of().repetitions().size())
          .all("", "", MEAN, row -> row.of().probability())
          .significant(
              "relative_error",
              "Standard error over probability",
              row -> row.of().probability().relativeError())
          .significant("effective_size", "Effective size", row -> row.of().effectiveSize())
          .whole("paths", "Paths simulated", row -> row.of().paths())
          .whole("acts", "Acts simulated", row -> row.of().steps())
          .whole("acts_new", "Acts simulated for the first time", row -> row.of().fresh())
          .significant(
              "plain_runs", "Plain runs that would give this error", row -> row.of().plainPaths())
          .significant("plain_acts", "Acts of these", row -> row.of().plainSteps());

  static final Table<Double> LEVELS_GIVEN =
      Table.<Double>of("given-levels", "Levels that were asked for")
          .column("level", "level", "", "A level", Format.NUMBER, level -> level);

  static final Table<RareEstimate.Level> LEVELS =
      Table.<RareEstimate.Level>of("levels", "The way up; the row without a level is the outcome")
          .significant("level", "Level of the score", RareEstimate.Level::level)
          .all("", "", MEAN, RareEstimate.Level::probability);

  static final Table<Numbered> REPETITIONS =
      Table.<Numbered>of("repetitions", "The repetitions")
          .whole("repetition", "Its number, from 0", Numbered::number)
          .significant("estimate", "Its estimate of the probability", row -> row.of().estimate())
          .whole("reached", "Paths that reached the outcome", row -> row.of().reached())
          .whole("paths", "Paths simulated", row -> row.of().cost().paths())
          .whole("acts", "Acts simulated", row -> row.of().cost().steps())
          .whole("acts_new", "Acts simulated for the first time", row -> row.of().cost().fresh());

  static final Table<Way> PATHS =
      Table.<Way>of("paths", "Ways to the outcome, the most probable first")
          .whole("path", "Number of the way, from 1", Way::number)
          .significant("share", "Its part of the probability", row -> row.of().share())
          .whole("origins", "Different runs that it began as", row -> row.of().origins())
          .whole(
              "example_run",
              "Index of a run that took it, with the forks of path-forks.csv",
              row -> row.of().example() == null ? null : row.of().example().run());

  static final Table<Step> STEPS =
      Table.<Step>of("path-steps", "The acts of rung 7 or above on each way, one a row")
          .whole("path", "Number of the way", Step::path)
          .whole("step", "Number of the step, from 1", Step::number)
          .text("act", "First such act of an actor on a target", Step::act);

  static final Table<Forked> FORKS =
      Table.<Forked>of("path-forks", "The forks that the example of each way took, one a row")
          .whole("path", "Number of the way", Forked::path)
          .whole("day", "Whole days that were kept", Forked::day)
          .whole("future", "Name of the future that was taken then", Forked::future);

  private RareTables() {}

  /**
   * Writes them.
   *
   * @param draft where
   * @param outcome name of the outcome, as it was asked for
   * @param settings how it was estimated
   * @param estimate the repetitions
   * @param routes ways to the outcome, the most probable first
   * @throws IOException if one cannot be written
   */
  public static void write(
      Draft draft,
      String outcome,
      RareSettings settings,
      RareEstimate<?> estimate,
      List<Route> routes)
      throws IOException {
    draft.write(ANSWER, List.of(new Estimate(outcome, settings, estimate)));
    if (!settings.levels().isEmpty()) {
      draft.write(LEVELS_GIVEN, settings.levels());
    }
    List<RareEstimate.Level> levels = new ArrayList<>(estimate.levels());
    levels.add(new RareEstimate.Level(Double.NaN, estimate.probability()));
    draft.write(LEVELS, levels);
    List<Numbered> repetitions = new ArrayList<>();
    for (Repetition<?> repetition : estimate.repetitions()) {
      repetitions.add(new Numbered(repetitions.size(), repetition));
    }
    draft.write(REPETITIONS, repetitions);
    paths(draft, routes);
  }

  private static void paths(Draft draft, List<Route> routes) throws IOException {
    List<Way> ways = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    List<Forked> forks = new ArrayList<>();
    for (Route route : routes) {
      int number = ways.size() + 1;
      ways.add(new Way(number, route));
      for (int s = 0; s < route.steps().size(); s++) {
        steps.add(new Step(number, s + 1, route.steps().get(s)));
      }
      if (route.example() != null) {
        route
            .example()
            .lineage()
            .forks()
            .forEach(fork -> forks.add(new Forked(number, (long) fork.day(), fork.branch())));
      }
    }
    draft.write(PATHS, ways);
    draft.write(STEPS, steps);
    draft.write(FORKS, forks);
  }

  /**
   * What was asked.
   *
   * @param outcome name of the outcome
   * @param adaptive whether splitting was adaptive, or else of fixed effort
   * @param particles number of paths under way at a time
   * @param levels levels that were given, empty for none
   */
  public record RareRequest(String outcome, boolean adaptive, int particles, List<Double> levels) {}

  /**
   * Reads what was asked.
   *
   * @param folder the results
   * @return what was asked
   * @throws IOException if it cannot be read
   * @throws RefusedException if there is no such table
   */
  public static RareRequest asked(Path folder) throws IOException {
    Path file = folder.resolve(ESTIMATE);
    List<String> columns = new ArrayList<>(ANSWER.names());
    boolean earlier = Files.isRegularFile(file) && RowReader.header(file).contains(LEVELS_TOLD);
    if (earlier) {
      columns.add(4, LEVELS_TOLD);
    }
    try (RowReader rows = RowReader.open(file, columns, "those of an estimate")) {
      List<String> row = rows.next();
      boolean adaptive = row.get(1).equals(RareSettings.ADAPTIVE);
      List<Double> levels = earlier ? told(row.get(4)) : given(folder);
      return new RareRequest(row.get(0), adaptive, Integer.parseInt(row.get(2)), levels);
    }
  }

  private static List<Double> told(String levels) {
    return levels.isEmpty()
        ? List.of()
        : Stream.of(levels.split(" ")).map(Double::valueOf).toList();
  }

  private static List<Double> given(Path folder) throws IOException {
    Path file = folder.resolve(LEVELS_FILE);
    List<Double> levels = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      try (RowReader rows = RowReader.open(file, LEVELS_GIVEN.names(), "those of levels")) {
        while (rows.hasNext()) {
          levels.add(Double.valueOf(rows.next().get(0)));
        }
      }
    }
    return levels;
  }

  /**
   * A fingerprint of all that the repetitions gave.
   *
   * @param repetitions the repetitions
   * @return the SHA-256 of their estimates, costs and lineages, 64 hexadecimal digits
   */
  public static String digest(List<Repetition<CrisisPath>> repetitions) {
    List<String> texts = new ArrayList<>();
    for (Repetition<CrisisPath> repetition : repetitions) {
      texts.add(digits(repetition) + "\n");
    }
    return RecordDigest.joined(texts);
  }

  /** A repetition in digits: bits of its estimate, costs, and the paths that it rests on. */
  private static String digits(Repetition<CrisisPath> repetition) {
    StringBuilder digits = new StringBuilder();
    digits.append(Long.toHexString(Double.doubleToLongBits(repetition.estimate())));
    digits.append(' ').append(repetition.cost().paths());
    digits.append(' ').append(repetition.cost().steps());
    digits.append(' ').append(repetition.cost().fresh());
    for (Repetition.WeightedPath<CrisisPath> found : repetition.found()) {
      digits.append('\n').append(found.path().name().run());
      digits.append(' ').append(found.path().name().forks());
      digits.append(' ').append(Long.toHexString(Double.doubleToLongBits(found.path().worth())));
    }
    return digits.toString();
  }
}
