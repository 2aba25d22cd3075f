package brink.results;

import brink.calibration.abc.Population;
import brink.calibration.crisis.Check;
import brink.calibration.crisis.Fit;
import brink.calibration.crisis.Inferred;
import brink.calibration.crisis.Learnt;
import brink.calibration.crisis.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The tables of a calibration. */
public final class CalibrationTables {
  private static final List<String> SPREAD =
      List.of("mean", "sd", "q05", "q25", "q50", "q75", "q95");

  /** The columns of {@link #verdict}: on the scale on which the prior is standard normal. */
  static final List<String> VERDICT =
      List.of("shift", "width", "contraction", "effective-size", "verdict");

  private CalibrationTables() {}

  /**
   * Writes all of them.
   *
   * @param folder where; has none of them
   * @param fit what came of a calibration
   * @throws IOException if one cannot be written
   */
  public static void write(Path folder, Fit fit) throws IOException {
    posterior(folder.resolve(CalibrationFolder.POSTERIOR), fit.inferred());
    draws(folder.resolve("draws.csv"), fit.inferred());
    parameters(folder.resolve("parameters.csv"), fit.inferred());
    correlations(folder.resolve("correlations.csv"), fit.inferred());
    generations(folder.resolve("generations.csv"), fit);
    predictive(folder.resolve("predictive.csv"), fit);
  }

  /**
   * The posterior: one row for each draw, with its weight and the values of the free parameters.
   *
   * @param file where; must not exist
   * @param inferred what was learnt
   * @throws IOException if it cannot be written
   */
  public static void posterior(Path file, Inferred inferred) throws IOException {
    Files.writeString(file, inferred.table().text(), StandardOpenOption.CREATE_NEW);
  }

  /**
   * Draws for the runs of a scenario: the posterior resampled, in the same columns.
   *
   * @param file where; must not exist
   * @param inferred what was learnt
   * @throws IOException if it cannot be written
   */
  public static void draws(Path file, Inferred inferred) throws IOException {
    Files.writeString(file, inferred.few().text(), StandardOpenOption.CREATE_NEW);
  }

  /**
   * What was learnt of each parameter.
   *
   * @param file where; must not exist
   * @param inferred what was learnt
   * @throws IOException if it cannot be written
   */
  public static void parameters(Path file, Inferred inferred) throws IOException {
    Csv.write(
        file, learntHeader(), inferred.learnt().stream().map(CalibrationTables::row).toList());
  }

  static List<String> learntHeader() {
    List<String> header = new ArrayList<>(List.of("parameter", "unit"));
    SPREAD.forEach(name -> header.add("prior-" + name));
    SPREAD.forEach(name -> header.add("posterior-" + name));
    header.addAll(VERDICT);
    return header;
  }

  static List<String> row(Learnt learnt) {
    List<String> row = new ArrayList<>(List.of(learnt.path(), learnt.unit()));
    row.addAll(numbers(learnt.prior()));
    row.addAll(numbers(learnt.posterior()));
    row.addAll(verdict(learnt));
    return row;
  }

  /** How far and how wide, what that is worth, and the verdict: the cells under VERDICT. */
  static List<String> verdict(Learnt learnt) {
    return List.of(
        Decimal.text(learnt.shift()),
        Decimal.text(learnt.width()),
        Decimal.text(learnt.contraction()),
        Decimal.text(learnt.effectiveSize()),
        learnt.verdict().words());
  }

  private static List<String> numbers(Spread s) {
    List<String> numbers = new ArrayList<>();
    for (double number :
        new double[] {s.mean(), s.sd(), s.q05(), s.q25(), s.q50(), s.q75(), s.q95()}) {
      numbers.add(Decimal.text(number));
    }
    return numbers;
  }

  /**
   * Correlations of the parameters in the posterior, on the normal scales of their priors.
   *
   * @param file where; must not exist
   * @param inferred what was learnt
   * @throws IOException if it cannot be written
   */
  public static void correlations(Path file, Inferred inferred) throws IOException {
    List<String> header = new ArrayList<>(List.of("parameter"));
    inferred.learnt().forEach(learnt -> header.add(learnt.path()));
    List<List<String>> rows = new ArrayList<>();
    for (int j = 0; j < inferred.learnt().size(); j++) {
      List<String> row = new ArrayList<>(List.of(inferred.learnt().get(j).path()));
      for (int k = 0; k < inferred.learnt().size(); k++) {
        row.add(Decimal.text(inferred.scores().correlation(j, k)));
      }
      rows.add(row);
    }
    Csv.write(file, header, rows);
  }

  /**
   * The generations.
   *
   * @param file where; must not exist
   * @param fit what came of the calibration
   * @throws IOException if it cannot be written
   */
  public static void generations(Path file, Fit fit) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Population g : fit.posterior().generations()) {
      rows.add(
          List.of(
              Integer.toString(g.generation()),
              Decimal.text(g.tolerance()),
              Long.toString(g.tried()),
              Long.toString(g.simulated()),
              Integer.toString(g.sample().size()),
              Decimal.text(g.acceptance()),
              Decimal.text(g.sample().effectiveSize())));
    }
    Csv.write(
        file,
        List.of(
            "generation",
            "tolerance",
            "proposals",
            "simulations",
            "accepted",
            "acceptance",
            "effective-size"),
        rows);
  }

  /**
   * Each summary as observed, against what prior and posterior predict.
   *
   * @param file where; must not exist
   * @param fit what came of the calibration
   * @throws IOException if it cannot be written
   */
  public static void predictive(Path file, Fit fit) throws IOException {
    List<String> header = new ArrayList<>(List.of("summary", "fitted", "low", "high"));
    SPREAD.forEach(name -> header.add("prior-" + name));
    SPREAD.forEach(name -> header.add("posterior-" + name));
    header.addAll(List.of("tail", "agrees"));
    List<List<String>> rows = new ArrayList<>();
    for (Check check : fit.checks()) {
      List<String> row = new ArrayList<>();
      row.add(check.id());
      row.add(Boolean.toString(check.fitted()));
      row.add(Decimal.text(check.observed().low()));
      row.add(Decimal.text(check.observed().high()));
      row.addAll(numbers(check.prior()));
      row.addAll(numbers(check.posterior()));
      row.add(Decimal.text(check.tail()));
      row.add(Boolean.toString(check.agrees()));
      rows.add(row);
    }
    Csv.write(file, header, rows);
  }
}
