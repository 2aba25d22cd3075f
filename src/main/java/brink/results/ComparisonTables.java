package brink.results;

import brink.analysis.Interval;
import brink.comparison.Comparison;
import brink.comparison.PairedMean;
import brink.comparison.PairedShare;
import brink.comparison.PartingGroup;
import brink.model.OutcomeRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a folder that compares scenarios. Numbers have six decimals at most. */
public final class ComparisonTables {
  /** Name of the main table; marks a folder as a comparison. */
  public static final String COMPARISON = "comparison.csv";

  private static final List<String> EVENTS =
      List.of(
          "outcome",
          "base",
          "alternative",
          "base-share",
          "base-low",
          "base-high",
          "alternative-share",
          "alternative-low",
          "alternative-high",
          "difference",
          "low",
          "high",
          "base-only",
          "alternative-only",
          "p",
          "p-holm",
          "risk-ratio",
          "risk-ratio-low",
          "risk-ratio-high",
          "variance-ratio",
          "n");

  private static final List<String> QUANTITIES =
      List.of(
          "outcome",
          "base",
          "alternative",
          "base-mean",
          "alternative-mean",
          "difference",
          "low",
          "high",
          "shift-q5",
          "shift-q25",
          "shift-q50",
          "shift-q75",
          "shift-q95",
          "variance-ratio",
          "n");

  private static final List<String> PARTINGS =
      List.of(
          "outcome",
          "base",
          "alternative",
          "holds-in",
          "flipped",
          "looked-at",
          "runs",
          "first-difference",
          "examples");

  private final Comparison comparison;
  private final List<String> names;

  /**
   * Tables of a comparison.
   *
   * @param comparison what the runs look like side by side
   * @param names name of the base, then of each alternative
   */
  public ComparisonTables(Comparison comparison, List<String> names) {
    this.comparison = comparison;
    this.names = names;
  }

  /**
   * Events: both shares, their difference, the runs that flipped and what they say.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written
   */
  public void events(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int a = 0; a < comparison.alternatives(); a++) {
      for (int e = 0; e < comparison.events().size(); e++) {
        PairedShare share = comparison.share(a, e);
        List<String> row = start(comparison.events().get(e), a);
        numbers(row, share.base().value());
        ends(row, share.base().interval());
        numbers(row, share.alternative().value());
        ends(row, share.alternative().interval());
        numbers(row, share.difference());
        ends(row, share.interval());
        row.add(Long.toString(share.onlyBase()));
        row.add(Long.toString(share.onlyAlternative()));
        row.add(PValue.text(share.p()));
        row.add(PValue.text(comparison.adjusted(a, e)));
        numbers(row, share.riskRatio());
        ends(row, share.riskRatioInterval());
        numbers(row, share.varianceRatio());
        row.add(Long.toString(share.n()));
        rows.add(row);
      }
    }
    Csv.write(file, EVENTS, rows);
  }

  /**
   * Numbers: both means, the mean difference and the shifts of quantiles.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written
   */
  public void quantities(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int a = 0; a < comparison.alternatives(); a++) {
      for (int q = 0; q < comparison.quantities().size(); q++) {
        PairedMean mean = comparison.mean(a, q);
        List<String> row = start(comparison.quantities().get(q), a);
        numbers(row, mean.base(), mean.alternative(), mean.difference());
        ends(row, mean.interval());
        mean.shifts().forEach(shift -> numbers(row, shift));
        numbers(row, mean.varianceRatio());
        row.add(Long.toString(mean.n()));
        rows.add(row);
      }
    }
    Csv.write(file, QUANTITIES, rows);
  }

  /**
   * Where the histories of flipped runs part.
   *
   * @param file where; must not exist
   * @param groups first differences, grouped
   * @throws IOException if it cannot be written
   */
  public void partings(Path file, List<PartingGroup> groups) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (PartingGroup group : groups) {
      PairedShare share = comparison.share(group.alternative(), group.outcome());
      List<String> row = start(comparison.events().get(group.outcome()), group.alternative());
      row.add(names.get(group.gained() ? group.alternative() + 1 : 0));
      row.add(Long.toString(group.gained() ? share.onlyAlternative() : share.onlyBase()));
      row.add(Long.toString(group.looked()));
      row.add(Long.toString(group.runs()));
      row.add(group.first().inWords());
      row.add(String.join(" ", group.examples().stream().map(String::valueOf).toList()));
      rows.add(row);
    }
    Csv.write(file, PARTINGS, rows);
  }

  private List<String> start(OutcomeRule outcome, int alternative) {
    return new ArrayList<>(List.of(outcome.id(), names.get(0), names.get(alternative + 1)));
  }

  /** Both ends; empty cells where there is no interval. */
  private static void ends(List<String> row, @Nullable Interval interval) {
    if (interval == null) {
      row.addAll(List.of("", ""));
    } else {
      numbers(row, interval.low(), interval.high());
    }
  }

  private static void numbers(List<String> row, double... numbers) {
    for (double number : numbers) {
      row.add(Decimal.text(number));
    }
  }
}
