package brink.results;

import brink.comparison.AccountResponse;
import brink.comparison.ActResponse;
import brink.comparison.Comparison;
import brink.comparison.FireResponse;
import brink.comparison.FirstAnswer;
import brink.comparison.PairedMean;
import brink.comparison.ResponseFindings;
import brink.model.ActFamily;
import brink.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables of a folder that says what follows given acts. */
public final class ResponseTables {
  /** Name of the main table; marks a folder as one of responses. */
  public static final String RESPONSES = "responses.csv";

  /** Name of the table of windows, which are needed to do it again. */
  static final String WINDOWS_FILE = "windows.csv";

  private record Dated(LocalDate date, AccountResponse of) {}

  private record Total(String actor, int day, PairedMean acts) {}

  private static final Table<PairedMean> CHANGE =
      Table.<PairedMean>of("change", "A number of each run in both scenarios")
          .decimal("mean_without", "Mean without the given acts", PairedMean::base)
          .decimal("mean_with", "Mean with them", PairedMean::alternative)
          .decimal("difference", "The latter less the former", PairedMean::difference)
          .interval("", "the difference", PairedMean::interval)
          .whole("n", "Runs of each", PairedMean::n);

  static final Table<Integer> WINDOWS =
      Table.<Integer>of("windows", "The windows within which is counted")
          .whole("days", "Days after the first given act", days -> days);

  static final Table<ActResponse> ACTS =
      Table.<ActResponse>of("responses", "Acts that follow given ones, and those without them")
          .text("actor", "Id of the actor", ActResponse::actor)
          .text("act", "Id of the kind of act", ActResponse::act)
          .text("target", "Id of the target", ActResponse::target)
          .whole("within", "Window after the first given act", ActResponse::within)
          .in("days")
          .all("", "", CHANGE, ActResponse::count);

  static final Table<ActResponse> FAMILIES =
      Table.<ActResponse>of("response-families", "The same for all acts of a family")
          .text("actor", "Id of the actor", ActResponse::actor)
          .text("family", "call, pressure or strike", row -> word(row.family()))
          .whole("within", "Window after the first given act", ActResponse::within)
          .in("days")
          .all("", "", CHANGE, ActResponse::count);

  static final Table<Total> TOTALS =
      Table.<Total>of("response-days", "All acts of an actor since the first given one, by day")
          .text("actor", "Id of the actor", Total::actor)
          .whole("day", "Time since the first given act", Total::day)
          .in("days")
          .all("", "", CHANGE, Total::acts);

  static final Table<FireResponse> FIRE =
      Table.<FireResponse>of("response-fire", "Daily fire, which is not counted among the acts")
          .text("actor", "Id of the actor that fires", FireResponse::actor)
          .whole("within", "Window after the first given act", FireResponse::within)
          .in("days")
          .all("incidents_", "days with fire on a front", CHANGE, FireResponse::incidents)
          .all("deaths_", "deaths by it", CHANGE, FireResponse::deaths);

  static final Table<FirstAnswer> ANSWERS =
      Table.<FirstAnswer>of("answers", "First acts towards the giver that go back to the given act")
          .text("by", "Id of the actor that answers", FirstAnswer::by)
          .whole("within", "Window after the act that is answered", FirstAnswer::within)
          .in("days")
          .whole("rung", "Rung of the first answer of all; empty for any", FirstAnswer::rung)
          .text("family", "Family of which it is the first; empty for any", r -> word(r.family()))
          .decimal("share", "Share of runs with such an answer", row -> row.share().value())
          .interval("", "the share", row -> row.share().interval())
          .decimal("lag_median", "Median time to it in these runs", FirstAnswer::lag)
          .in("days")
          .whole("n", "Runs with the given acts", row -> row.share().n());

  static final Table<Dated> ACCOUNTS =
      Table.<Dated>of(
              "accounts", "Severity of acts that is still felt at the end of a day, by pair")
          .text("creditor", "Id of the actor that they were done to", row -> row.of().creditor())
          .text("debtor", "Id of the actor that did them", row -> row.of().debtor())
          .date("date", "The day", Dated::date)
          .all("", "", CHANGE, row -> row.of().account());

  private static @Nullable String word(@Nullable ActFamily family) {
    return family == null ? null : family.name().toLowerCase(Locale.ROOT);
  }

  private ResponseTables() {}

  /**
   * Writes them.
   *
   * @param draft where
   * @param actors ids of the actors, in their order
   * @param start date of day 0
   * @param findings what follows the acts
   * @param comparison what changes of the outcomes
   * @param names names of the two scenarios
   * @throws IOException if one cannot be written
   */
  public static void write(
      Draft draft,
      List<String> actors,
      LocalDate start,
      ResponseFindings findings,
      Comparison comparison,
      List<String> names)
      throws IOException {
    draft.write(WINDOWS, findings.windows());
    draft.write(ACTS, findings.acts());
    draft.write(FAMILIES, findings.families());
    draft.write(TOTALS, totals(actors, findings));
    draft.write(FIRE, findings.fire());
    draft.write(ANSWERS, findings.answers());
    draft.write(
        ACCOUNTS,
        findings.accounts().stream().map(a -> new Dated(start.plusDays(a.day()), a)).toList());
    new ComparisonTables(comparison, names).outcomes(draft);
  }

  private static List<Total> totals(List<String> actors, ResponseFindings findings) {
    List<Total> totals = new ArrayList<>();
    for (int actor = 0; actor < actors.size(); actor++) {
      List<PairedMean> days = findings.totals().get(actor);
      for (int day = 1; day <= days.size(); day++) {
        totals.add(new Total(actors.get(actor), day, days.get(day - 1)));
      }
    }
    return totals;
  }

  /**
   * Reads the windows of a folder.
   *
   * @param folder the folder
   * @return days, in order
   * @throws IOException if the table cannot be read
   * @throws RefusedException if it is not there, or not a table of windows
   */
  public static List<Integer> windows(Path folder) throws IOException {
    List<Integer> windows = new ArrayList<>();
    try (RowReader rows =
        RowReader.open(folder.resolve(WINDOWS_FILE), WINDOWS.names(), "windows")) {
      while (rows.hasNext()) {
        windows.add(Integer.parseInt(rows.next().get(0)));
      }
    } catch (NumberFormatException e) {
      throw new RefusedException(WINDOWS_FILE + ": a window is no number of days");
    }
    return windows;
  }
}
