package brink.results;

import brink.analysis.AssumptionEffect;
import brink.analysis.AssumptionSpread;
import brink.analysis.Distribution;
import brink.analysis.PredictiveCheck;
import brink.analysis.Rounding;
import brink.analysis.Share;
import brink.analysis.Summary;
import brink.model.OutcomeRule;
import brink.run.ActCell;
import brink.run.RunLayout;
import brink.table.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The small tables of a folder of runs. */
public final class ResultTables {
  private static final double[] LEVELS = {0.10, 0.25, 0.50, 0.75, 0.90};

  private ResultTables() {}

  private record Day(Distribution of, int day) {
    LocalDate date() {
      return of.layout().start().plusDays(day);
    }
  }

  private record Event(OutcomeRule rule, Share share, @Nullable AssumptionSpread spread) {}

  private record Quantity(OutcomeRule rule, Summary summary, @Nullable AssumptionSpread spread) {}

  private record Moved(OutcomeRule rule, AssumptionEffect effect) {}

  private record Reported(ActCell cell, PredictiveCheck check) {}

  private record Failed(long run, long seed, String message) {}

  static final Table<Day> DAILY = daily();

  private static Table<Day> daily() {
    Table<Day> table =
        Table.<Day>of("daily", "Quantiles of rung and deaths by day")
            .whole("day", "Day since the start, from 0", Day::day)
            .date("date", "Its date", Day::date);
    for (double level : LEVELS) {
      String q = Rounding.percent(level, 0).toString();
      table =
          table.whole(
              "rung_q" + q,
              q + " % quantile over the runs of the rung of the day",
              row -> row.of().rungQuantile(row.day(), level));
    }
    for (double level : LEVELS) {
      String q = Rounding.percent(level, 0).toString();
      table =
          table.whole(
              "deaths_q" + q,
              q + " % quantile over the runs of the deaths since the start",
              row -> row.of().deathsQuantile(row.day(), level));
    }
    return table;
  }

  static final Table<Event> OUTCOMES =
      Table.<Event>of("outcomes", "How often each event came about")
          .text("outcome", "Id of the event", row -> row.rule().id())
          .text("label", "The event in words", row -> row.rule().label())
          .decimal("share", "Share of the runs with it", row -> row.share().value())
          .interval("", "the share (Wilson)", row -> row.share().interval())
          .all("assumptions_", "", SpreadTable.OVER_DRAWS, Event::spread)
          .whole("n", "Number of runs", row -> row.share().n());

  static final Table<Quantity> QUANTITIES =
      Table.<Quantity>of("quantities", "Outcomes that are numbers, over the runs with a value")
          .text("outcome", "Id of the outcome", row -> row.rule().id())
          .text("label", "The outcome in words", row -> row.rule().whereReached().label())
          .whole("n", "Number of runs with a value", row -> row.summary().n())
          .decimal("mean", "Mean", row -> row.summary().mean())
          .all("assumptions_", "", SpreadTable.OVER_DRAWS, Quantity::spread)
          .decimal("sd", "Standard deviation", row -> row.summary().sd())
          .decimal("q05", "5 % quantile", row -> row.summary().q05())
          .decimal("q25", "25 % quantile", row -> row.summary().q25())
          .decimal("q50", "Median", row -> row.summary().q50())
          .decimal("q75", "75 % quantile", row -> row.summary().q75())
          .decimal("q95", "95 % quantile", row -> row.summary().q95());

  static final Table<Moved> STRONGEST =
      Table.<Moved>of("strongest", "Drawn numbers that move headline events most, one a row")
          .text("outcome", "Id of the event", row -> row.rule().id())
          .text("parameter", "Dotted path of the number", row -> row.effect().path())
          .decimal(
              "index",
              "First-order index: its share of the variance between draws",
              row -> row.effect().index())
          .flag(
              "rising", "Whether the event is more likely with more", row -> row.effect().rising());

  static final Table<Reported> REPORTED =
      Table.<Reported>of("reported", "Simulated reported acts against the coded ones")
          .text("act", "Kind of act", row -> row.cell().act())
          .text("from", "Actor that did it", row -> row.cell().from())
          .text("to", "Actor that it was done to", row -> row.cell().to())
          .whole("coded", "Number in the evidence", row -> row.check().coded())
          .decimal("mean", "Mean number in a run", row -> row.check().mean())
          .whole("median", "Median number in a run", row -> row.check().median())
          .whole("low", "2.5 % quantile of the number in a run", row -> row.check().low())
          .whole("high", "97.5 % quantile of the number in a run", row -> row.check().high())
          .decimal("tail", "Two-sided tail probability", row -> row.check().tail())
          .flag("inside", "Whether the tail is 0.05 or more", row -> row.check().inside());

  static final Table<Failed> FAILED =
      Table.<Failed>of("failed", "The runs that failed")
          .whole(RunTable.INDEX, "Index of the run", Failed::run)
          .whole("master_seed", "Seed of the experiment", Failed::seed)
          .text("message", "What went wrong", Failed::message);

  /**
   * Writes what the runs look like: daily.csv, outcomes.csv, quantities.csv and reported.csv.
   *
   * @param draft where
   * @param distribution what the runs look like
   * @param coded coded acts by cell; 0 where a cell is missing
   * @throws IOException if one cannot be written
   */
  public static void write(Draft draft, Distribution distribution, Map<ActCell, Integer> coded)
      throws IOException {
    RunLayout layout = distribution.layout();
    List<OutcomeRule> rules = layout.outcomes();
    List<ActCell> cells = layout.cells();
    draft.write(DAILY, range(layout.days()).mapToObj(day -> new Day(distribution, day)).toList());
    draft.write(
        OUTCOMES,
        range(rules.size())
            .filter(i -> rules.get(i).kind().isEvent())
            .mapToObj(i -> new Event(rules.get(i), distribution.share(i), distribution.spread(i)))
            .toList());
    draft.write(
        QUANTITIES,
        range(rules.size())
            .filter(i -> !rules.get(i).kind().isEvent())
            .mapToObj(
                i -> new Quantity(rules.get(i), distribution.quantity(i), distribution.spread(i)))
            .toList());
    draft.write(
        REPORTED,
        range(cells.size())
            .mapToObj(i -> reported(distribution, i, coded.getOrDefault(cells.get(i), 0)))
            .toList());
    strongest(draft, distribution);
  }

  private static void strongest(Draft draft, Distribution distribution) throws IOException {
    List<Moved> moved = new ArrayList<>();
    distribution
        .strongest()
        .forEach(
            (place, strongest) ->
                strongest
                    .effects()
                    .forEach(
                        effect ->
                            moved.add(
                                new Moved(distribution.layout().outcomes().get(place), effect))));
    if (!distribution.strongest().isEmpty()) {
      draft.write(STRONGEST, moved);
    }
  }

  private static IntStream range(int size) {
    return IntStream.range(0, size);
  }

  private static Reported reported(Distribution distribution, int cell, int coded) {
    return new Reported(
        distribution.layout().cells().get(cell), distribution.reported(cell, coded));
  }

  /**
   * Writes the runs that failed.
   *
   * @param draft where
   * @param masterSeed the experiment's seed
   * @param failures what each said, by index of the run
   * @throws IOException if it cannot be written
   */
  public static void failed(Draft draft, long masterSeed, SortedMap<Long, String> failures)
      throws IOException {
    draft.write(
        FAILED,
        failures.entrySet().stream()
            .map(entry -> new Failed(entry.getKey(), masterSeed, entry.getValue()))
            .toList());
  }
}
