package brink.results;

import brink.analysis.Interval;
import brink.analysis.Rounding;
import brink.source.FormulaGuard;
import brink.splitting.CrisisPath;
import brink.splitting.RareEstimate;
import brink.splitting.RareSettings;
import brink.splitting.Repetition;
import brink.splitting.Route;
import brink.splitting.SpreadMean;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a rare outcome. Numbers have six significant digits. */
public final class RareTables {
  /** Name of the main table; marks a folder as an estimate of a rare outcome. */
  public static final String ESTIMATE = "estimate.csv";

  private static final int DIGITS = 6;

  private static final List<String> HEADER =
      List.of(
          "outcome",
          "method",
          "particles",
          "repetitions",
          "levels",
          "probability",
          "low",
          "high",
          "standard-error",
          "relative-error",
          "effective-size",
          "paths",
          "acts",
          "acts-new",
          "plain-runs",
          "plain-acts");

  private RareTables() {}

  /**
   * What was asked, the answer and what it cost.
   *
   * @param file where; must not exist
   * @param outcome name of the outcome, as it was asked for
   * @param settings how it was estimated
   * @param estimate the repetitions
   * @throws IOException if it cannot be written
   */
  public static void estimate(
      Path file, String outcome, RareSettings settings, RareEstimate<?> estimate)
      throws IOException {
    SpreadMean p = estimate.probability();
    List<String> row = new ArrayList<>();
    row.add(outcome);
    row.add(settings.method());
    row.add(Integer.toString(settings.particles()));
    row.add(Integer.toString(estimate.repetitions().size()));
    row.add(settings.levels().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    numbers(row, p);
    row.add(text(p.relativeError()));
    row.add(text(estimate.effectiveSize()));
    row.add(Long.toString(estimate.paths()));
    row.add(Long.toString(estimate.steps()));
    row.add(Long.toString(estimate.fresh()));
    row.add(text(estimate.plainPaths()));
    row.add(text(estimate.plainSteps()));
    Csv.write(file, HEADER, List.of(row));
  }

  /**
   * What was asked.
   *
   * @param outcome name of the outcome
   * @param adaptive whether splitting was adaptive, or else of fixed effort
   * @param particles number of paths under way at a time
   * @param levels levels that were given, empty for none
   */
  public record Asked(String outcome, boolean adaptive, int particles, List<Double> levels) {}

  /**
   * Reads what was asked from the main table.
   *
   * @param file the table
   * @return what was asked
   * @throws IOException if it cannot be read
   * @throws RefusedException if it is not such a table
   */
  public static Asked asked(Path file) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
      List<CsvRecord> rows = csv.stream().toList();
      if (rows.size() != 2 || !rows.get(0).getFields().equals(HEADER)) {
        throw new RefusedException(file + ": not an estimate of a rare outcome");
      }
      List<String> row = rows.get(1).getFields().stream().map(FormulaGuard::undone).toList();
      List<Double> levels =
          row.get(4).isEmpty()
              ? List.of()
              : Arrays.stream(row.get(4).split(" ")).map(Double::valueOf).toList();
      boolean adaptive = row.get(1).equals(RareSettings.ADAPTIVE);
      return new Asked(row.get(0), adaptive, Integer.parseInt(row.get(2)), levels);
    } catch (NoSuchFileException e) {
      throw new RefusedException(file + ": missing");
    } catch (NumberFormatException | CsvParseException e) {
      throw new RefusedException(file + ": " + e.getMessage());
    }
  }

  /**
   * The way up, level by level; the last row, without a level, is the outcome.
   *
   * @param file where; must not exist
   * @param estimate the repetitions
   * @throws IOException if it cannot be written
   */
  public static void levels(Path file, RareEstimate<?> estimate) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (RareEstimate.Level level : estimate.levels()) {
      List<String> row = new ArrayList<>(List.of(text(level.level())));
      numbers(row, level.probability());
      rows.add(row);
    }
    List<String> outcome = new ArrayList<>(List.of(""));
    numbers(outcome, estimate.probability());
    rows.add(outcome);
    Csv.write(file, List.of("level", "probability", "low", "high", "standard-error"), rows);
  }

  /**
   * One row for each repetition.
   *
   * @param file where; must not exist
   * @param estimate the repetitions
   * @throws IOException if it cannot be written
   */
  public static void repetitions(Path file, RareEstimate<?> estimate) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Repetition<?> repetition : estimate.repetitions()) {
      rows.add(
          List.of(
              Integer.toString(rows.size()),
              text(repetition.estimate()),
              Integer.toString(repetition.reached()),
              Long.toString(repetition.cost().paths()),
              Long.toString(repetition.cost().steps()),
              Long.toString(repetition.cost().fresh())));
    }
    Csv.write(
        file, List.of("repetition", "estimate", "reached", "paths", "acts", "acts-new"), rows);
  }

  /**
   * Ways to the outcome, each with one run that took it.
   *
   * @param file where; must not exist
   * @param routes the most probable first
   * @throws IOException if it cannot be written
   */
  public static void paths(Path file, List<Route> routes) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Route route : routes) {
      CrisisPath example = route.example();
      rows.add(
          List.of(
              route.inWords(),
              text(route.share()),
              Integer.toString(route.origins()),
              example == null ? "" : Long.toString(example.run()),
              example == null ? "" : example.forks()));
    }
    Csv.write(file, List.of("steps", "share", "origins", "example-run", "example-forks"), rows);
  }

  private static void numbers(List<String> row, SpreadMean mean) {
    Interval interval = mean.interval();
    row.add(text(mean.value()));
    row.add(text(interval.low()));
    row.add(text(interval.high()));
    row.add(text(mean.standardError()));
  }

  /** A number with six significant digits, the same on every JDK; empty for NaN. */
  private static String text(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "";
    }
    return Rounding.significant(value, DIGITS);
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
    for (Repetition.Found<CrisisPath> found : repetition.found()) {
      digits.append('\n').append(found.path().name().run());
      digits.append(' ').append(found.path().name().forks());
      digits.append(' ').append(Long.toHexString(Double.doubleToLongBits(found.path().worth())));
    }
    return digits.toString();
  }
}
