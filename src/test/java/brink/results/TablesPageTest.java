package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import brink.design.Designs;
import brink.design.Factor;
import brink.design.Scale;
import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.sweep.SweepLayout;
import brink.table.Column;
import brink.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * docs/tables.md says of every column what the definition of its table says. After a change of one,
 * {@code mvn test -Dtest=TablesPageTest -Dbrink.regenerate=true} writes it anew.
 */
class TablesPageTest {
  private static final Path PAGE = Path.of("docs/tables.md");

  private static final List<OutcomeRule> OUTCOMES =
      List.of(
          outcome("event-id", "label of the event", OutcomeKind.RUNG_REACHED),
          outcome("number-id", "label of the number", OutcomeKind.FIRST_PASSAGE));

  private static OutcomeRule outcome(String id, String label, OutcomeKind kind) {
    return new OutcomeRule(id, label, kind, true, null, null, List.of(), null, 7, 0, 0, null);
  }

  private static Map<String, List<Table<?>>> tables() {
    Map<String, List<Table<?>>> tables = new LinkedHashMap<>();
    List<Table<?>> run = new ArrayList<>();
    run.add(RunTable.of(OUTCOMES));
    run.addAll(
        List.of(
            ResultTables.DAILY,
            ResultTables.OUTCOMES,
            ResultTables.QUANTITIES,
            ResultTables.REPORTED,
            ResultTables.FAILED));
    run.add(UncertaintyTable.UNCERTAINTY);
    run.addAll(PathTable.tables());
    run.addAll(List.of(CardTable.CARDS, CardTable.SOURCES, CardTable.PARAMETERS));
    run.addAll(List.of(TraceTable.TRACE, TraceTable.TERMS));
    run.add(CalibrationTables.draws("posterior-*", List.of("parameter.path")));
    tables.put("run", run);
    tables.put(
        "compare",
        List.of(
            ComparisonTables.EVENTS,
            ComparisonTables.QUANTITIES,
            ComparisonTables.PARTINGS,
            ComparisonTables.EXAMPLES,
            RecordTable.of(OUTCOMES.subList(0, 1))));
    tables.put(
        "respond",
        List.of(
            ResponseTables.ACTS,
            ResponseTables.FAMILIES,
            ResponseTables.TOTALS,
            ResponseTables.FIRE,
            ResponseTables.ANSWERS,
            ResponseTables.ACCOUNTS,
            ResponseTables.WINDOWS));
    tables.put("sweep", sweep());
    tables.put(
        "sensitivity",
        List.of(
            SensitivityTables.INDEX,
            SensitivityTables.RANKS,
            SensitivityTables.NOISE,
            SensitivityTables.LEDGER));
    tables.put(
        "discover",
        List.of(DiscoveryTables.BOX, DiscoveryTables.LIMITS, DiscoveryTables.TRAJECTORY));
    tables.put(
        "rare",
        List.of(
            RareTables.ANSWER,
            RareTables.LEVELS_GIVEN,
            RareTables.LEVELS,
            RareTables.REPETITIONS,
            RareTables.PATHS,
            RareTables.STEPS,
            RareTables.FORKS));
    tables.put(
        "calibrate",
        List.of(
            CalibrationTables.draws("posterior", List.of("parameter.path")),
            CalibrationTables.draws("draws", List.of("parameter.path")),
            CalibrationTables.PARAMETERS,
            CalibrationTables.correlations(List.of("parameter.path"), (one, other) -> 0),
            CalibrationTables.GENERATIONS,
            CalibrationTables.PREDICTIVE));
    tables.put("calibrate on a log", List.of(LoggedTables.PARAMETERS, LoggedTables.CHAINS));
    tables.put(
        "calibrate --check", List.of(RankTables.SBC, RankTables.HISTOGRAM, RecoveryTable.RECOVERY));
    tables.put(
        "hindcast",
        List.of(
            HindcastTables.FORECAST,
            HindcastTables.SCORES,
            HindcastTables.SKILL,
            HindcastTables.POWER,
            HindcastTables.RELIABILITY,
            DatedTables.CALIBRATIONS,
            DatedTables.POSTERIORS));
    return tables;
  }

  private static List<Table<?>> sweep() {
    SweepLayout layout =
        new SweepLayout(
            Designs.grid(List.of(new Factor("factor.path", new Scale.Levels(List.of(1.0)))), 1),
            "s",
            OUTCOMES.subList(0, 1));
    SweepTables tables = new SweepTables(layout);
    return List.of(
        tables.design(),
        tables.points(),
        tables.replications(),
        tables.halves((half, point, outcome) -> 0),
        tables.groups(1, (group, point, outcome) -> 0),
        TaskTables.runs(layout),
        TaskTables.FAILURES);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Tables

            What the columns of each table mean. This page is made from the definitions of the tables, and so is the `datapackage.json`
            (Frictionless Data Package) beside every result, which says the same for programs and names the columns that a
            result really has: those named after an id of an outcome or the path of a parameter have that as their title. Here `event_id`,
            `number_id`, `parameter_path` and `factor_path` stand for them; hyphens and dots of the id or path become underscores.
            Tables are comma-separated text in UTF-8; `runs` and `points` may be Parquet (`--format parquet`). Cells are empty where there is
            no value. Numbers have six decimals at most, but for draws, designs, variances of points, p-values and what is rare. A text that a
            spreadsheet could take for a formula has an apostrophe before it. The tables of paths that `run` writes (`transitions` to `off-ramps`)
            `compare` writes, too, with a first column `scenario`. `log.csv` and `listed.csv` are what was given.
            `TablesPageTest` says how to write the page anew.
            """);
    tables()
        .forEach(
            (command, tables) -> {
              page.append("\n## ").append(command).append('\n');
              tables.forEach(table -> add(page, table));
            });
    return page.toString();
  }

  private static void add(StringBuilder page, Table<?> table) {
    page.append("\n### ").append(table.name()).append("\n\n").append(table.description());
    page.append(".\n\n| column | type | unit | meaning |\n|---|---|---|---|\n");
    for (Column<?> column : table.columns()) {
      page.append("| `")
          .append(column.name())
          .append("` | ")
          .append(column.format().type())
          .append(" | ")
          .append(column.unit())
          .append(" | ")
          .append(column.description())
          .append(" |\n");
    }
  }

  @Test
  void thePageIsTheOneThatTheDefinitionsMake() throws IOException {
    if (Boolean.getBoolean("brink.regenerate")) {
      Files.writeString(PAGE, page());
    }
    assertThat(PAGE).content().isEqualTo(page());
  }

  @Test
  void everyTableAndColumnSaysWhatItIs() {
    for (Table<?> table : tables().values().stream().flatMap(List::stream).toList()) {
      assertThat(table.description()).as(table.name()).matches("[A-Z].*[^.]");
      assertThat(table.columns())
          .allSatisfy(column -> assertThat(column.description()).matches("(?s)[A-Za-z0-9].*[^.]"));
    }
  }
}
