package brink.results;

import brink.analysis.AssumptionSpread;
import brink.comparison.Comparison;
import brink.comparison.DivergenceGroup;
import brink.comparison.PairedMean;
import brink.comparison.PairedShare;
import brink.model.OutcomeRule;
import brink.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a folder that compares scenarios. */
public final class ComparisonTables {
  /** Name of the main table; marks a folder as a comparison. */
  public static final String COMPARISON = "comparison.csv";

  /** An outcome and the two scenarios that are compared. */
  private record Pair(OutcomeRule outcome, String base, String alternative) {}

  private record Event(Pair pair, PairedShare share, double adjusted, OverDraws draws) {}

  /** What the assumptions make of the base, the alternative and their difference. */
  private record OverDraws(
      @Nullable AssumptionSpread base,
      @Nullable AssumptionSpread alternative,
      @Nullable AssumptionSpread difference) {}

  private record Quantity(Pair pair, PairedMean mean, OverDraws draws) {}

  private record Parting(int number, Pair pair, String holdsIn, long flipped, DivergenceGroup of) {}

  private record Example(int parting, long run) {}

  private static final Table<Pair> PAIR =
      Table.<Pair>of("pair", "An outcome in two scenarios")
          .text("outcome", "Id of the outcome", pair -> pair.outcome().id())
          .text("base", "Name of the base", Pair::base)
          .text("alternative", "Name of the alternative", Pair::alternative);

  static final Table<Event> EVENTS =
      Table.<Event>of("comparison", "Events in the base and in each alternative, on paired runs")
          .all("", "", PAIR, Event::pair)
          .decimal("base_share", "Share of runs in the base", row -> row.share().base().value())
          .interval("base_", "that share", row -> row.share().base().interval())
          .all("base_assumptions_", "", SpreadTable.OVER_DRAWS, row -> row.draws().base())
          .decimal(
              "alternative_share",
              "Share of runs in the alternative",
              row -> row.share().alternative().value())
          .interval("alternative_", "that share", row -> row.share().alternative().interval())
          .all(
              "alternative_assumptions_",
              "",
              SpreadTable.OVER_DRAWS,
              row -> row.draws().alternative())
          .decimal("difference", "Alternative less base", row -> row.share().difference())
          .interval("", "the difference", row -> row.share().interval())
          .all("assumptions_", "", SpreadTable.DIFFERENCE, row -> row.draws().difference())
          .whole("base_only", "Runs with it in the base alone", row -> row.share().onlyBase())
          .whole(
              "alternative_only",
              "Runs with it in the alternative alone",
              row -> row.share().onlyAlternative())
          .p("p", "McNemar's mid-p value", row -> row.share().p())
          .p("p_holm", "The same, after Holm", Event::adjusted)
          .decimal("risk_ratio", "Alternative over base", row -> row.share().riskRatio())
          .interval("risk_ratio_", "the ratio", row -> row.share().riskRatioInterval())
          .decimal(
              "variance_ratio",
              "How many times as many runs independent seeds would need",
              row -> row.share().varianceRatio())
          .whole("n", "Runs of each", row -> row.share().n());

  static final Table<Quantity> QUANTITIES = quantities();

  private static Table<Quantity> quantities() {
    Table<Quantity> table =
        Table.<Quantity>of("quantities", "Numbers in the base and in each alternative")
            .all("", "", PAIR, Quantity::pair)
            .decimal("base_mean", "Mean in the base", row -> row.mean().base())
            .decimal("alternative_mean", "Mean in the alternative", row -> row.mean().alternative())
            .decimal("difference", "Alternative less base", row -> row.mean().difference())
            .interval("", "the mean difference", row -> row.mean().interval())
            .all("assumptions_", "", SpreadTable.DIFFERENCE, row -> row.draws().difference());
    for (int i = 0; i < PairedMean.LEVELS.size(); i++) {
      int level = i;
      int percent = (int) Math.round(100 * PairedMean.LEVELS.get(i));
      table =
          table.decimal(
              "shift_q" + percent,
              "Shift of the " + percent + " % quantile",
              row -> row.mean().shifts().get(level));
    }
    return table
        .decimal(
            "variance_ratio",
            "How many times as many runs independent seeds would need",
            row -> row.mean().varianceRatio())
        .whole("n", "Runs of each", row -> row.mean().n());
  }

  static final Table<Parting> PARTINGS =
      Table.<Parting>of("partings", "Where the histories of flipped runs part")
          .whole("parting", "Number of the row, from 1", Parting::number)
          .all("", "", PAIR, Parting::pair)
          .text("holds_in", "Scenario in which the event holds", Parting::holdsIn)
          .whole("flipped", "Runs that flipped so", Parting::flipped)
          .whole("looked_at", "How many of them were looked at", row -> row.of().looked())
          .whole("runs", "How many of these part so", row -> row.of().runs())
          .text("first_difference", "The first act that differs", r -> r.of().first().inWords());

  static final Table<Example> EXAMPLES =
      Table.<Example>of("parting-examples", "Runs that part so, one a row")
          .whole("parting", "Number of the row of partings.csv", Example::parting)
          .whole(RunTable.INDEX, "Index of the run", Example::run);

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
   * Writes them.
   *
   * @param draft where
   * @param groups first differences of flipped runs, grouped
   * @throws IOException if one cannot be written
   */
  public void write(Draft draft, List<DivergenceGroup> groups) throws IOException {
    outcomes(draft);
    partings(draft, groups);
  }

  /** Writes those of outcomes alone. */
  void outcomes(Draft draft) throws IOException {
    List<Event> events = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    for (int a = 0; a < comparison.alternatives(); a++) {
      for (int e = 0; e < comparison.events().size(); e++) {
        Pair pair = pair(comparison.events().get(e), a);
        events.add(new Event(pair, comparison.share(a, e), comparison.adjusted(a, e), draws(a, e)));
      }
      for (int q = 0; q < comparison.quantities().size(); q++) {
        quantities.add(
            new Quantity(
                pair(comparison.quantities().get(q), a), comparison.mean(a, q), means(a, q)));
      }
    }
    draft.write(EVENTS, events);
    draft.write(QUANTITIES, quantities);
  }

  private OverDraws draws(int alternative, int event) {
    return new OverDraws(
        comparison.spread(0, event),
        comparison.spread(alternative + 1, event),
        comparison.differenceSpread(alternative, event));
  }

  private OverDraws means(int alternative, int quantity) {
    return new OverDraws(null, null, comparison.meanDifferenceSpread(alternative, quantity));
  }

  private void partings(Draft draft, List<DivergenceGroup> groups) throws IOException {
    List<Parting> partings = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    for (DivergenceGroup group : groups) {
      int number = partings.size() + 1;
      PairedShare share = comparison.share(group.alternative(), group.outcome());
      partings.add(
          new Parting(
              number,
              pair(comparison.events().get(group.outcome()), group.alternative()),
              names.get(group.gained() ? group.alternative() + 1 : 0),
              group.gained() ? share.onlyAlternative() : share.onlyBase(),
              group));
      group.examples().forEach(run -> examples.add(new Example(number, run)));
    }
    draft.write(PARTINGS, partings);
    draft.write(EXAMPLES, examples);
  }

  private Pair pair(OutcomeRule outcome, int alternative) {
    return new Pair(outcome, names.get(0), names.get(alternative + 1));
  }
}
