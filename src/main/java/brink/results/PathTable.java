package brink.results;

import static brink.model.Ladder.RUNGS;

import brink.path.EscalationShare;
import brink.path.FirstStep;
import brink.path.OffRamp;
import brink.path.Paths;
import brink.path.PooledShare;
import brink.path.Sequence;
import brink.path.Transitions;
import brink.run.RunLayout;
import brink.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The tables of how histories moved. What is said of the system and of pairs rests on all runs,
 * what is said of acts on those of the first runs.
 *
 * @param <R> what a row tells of
 */
public final class PathTable<R> {
  private record Change(String of, int from, int to, PooledShare share) {}

  private record Stay(String of, int rung, double time, double spell) {}

  private record After(String act, int days, PooledShare share, double expected) {}

  private record First(RunLayout layout, FirstStep step) {
    String actor(boolean first) {
      brink.run.Pair pair = layout.pairs().get(step.pair());
      return layout.actors().get(first ? pair.first() : pair.second());
    }
  }

  private static final Table<PooledShare> SHARE =
      Table.<PooledShare>of("share", "A share of days or acts, pooled over runs")
          .decimal("share", "The share", PooledShare::value)
          .interval("", "the share, for runs are few", PooledShare::interval)
          .whole("n", "Number of cases", PooledShare::cases)
          .whole("runs", "Number of runs with one", PooledShare::runs);

  static final PathTable<Change> TRANSITIONS =
      new PathTable<>(
          Table.<Change>of("transitions", "How often a rung followed another from day to day")
              .text("of", "Whose rung: the system, or a pair of actors", Change::of)
              .whole("from", "Rung of a day", Change::from)
              .whole("to", "Rung of the next", Change::to)
              .all("", "", SHARE, Change::share),
          paths -> transitions(paths.transitions()));

  static final PathTable<Stay> TIMES =
      new PathTable<>(
          Table.<Stay>of("times", "The time at each rung that was reached")
              .text("of", "Whose rung: the system, or a pair of actors", Stay::of)
              .whole("rung", "The rung", Stay::rung)
              .decimal("share", "Share of all days at it", Stay::time)
              .decimal("mean_spell_days", "How long it lasted, on average", Stay::spell)
              .in("days"),
          paths -> times(paths.transitions()));

  static final PathTable<After> ESCALATION =
      new PathTable<>(
          Table.<After>of("escalation", "How often the crisis stood higher after kinds of acts")
              .text("after", "Kind of act, or any-day", After::act)
              .whole("within_days", "Days within which it did", After::days)
              .in("days")
              .all("", "", SHARE, After::share)
              .decimal("expected", "The share after any day of the same rungs", After::expected),
          PathTable::escalation);

  static final PathTable<Sequence> SEQUENCES =
      new PathTable<>(
          sequence()
              .whole("times", "How often it came", Sequence::times)
              .decimal("lift", "Over how often it would if acts were independent", Sequence::lift)
              .whole("runs", "Runs with it", row -> row.runs().successes())
              .decimal("share", "Their share", row -> row.runs().value())
              .interval("", "the share (Wilson)", row -> row.runs().interval())
              .whole("n", "Number of runs", row -> row.runs().n()),
          paths -> paths.acts().sequences());

  private static Table<Sequence> sequence() {
    Table<Sequence> table =
        Table.of("sequences", "The most common sequences of three strikes, threats, ceasefires");
    List<String> places = List.of("first", "second", "third");
    for (int i = 0; i < places.size(); i++) {
      int place = i;
      table =
          table
              .text(places.get(i) + "_from", "Actor of the act", r -> r.acts().get(place).from())
              .text(places.get(i) + "_to", "Its target", r -> r.acts().get(place).to())
              .text(places.get(i) + "_act", "Its kind", row -> row.acts().get(place).act());
    }
    return table;
  }

  static final PathTable<First> FIRST_STEPS =
      new PathTable<>(
          Table.<First>of("first-steps", "Who of each pair was first to act at a rung")
              .text("actor", "First actor of the pair", row -> row.actor(true))
              .text("other", "Second actor of the pair", row -> row.actor(false))
              .whole("rung", "The rung, from 5 on", row -> row.step().rung())
              .decimal("actor_first", "Share: the actor was", row -> row.step().first().value())
              .interval("", "the share (Wilson)", row -> row.step().first().interval())
              .whole("reached", "Runs in which either did", row -> row.step().first().n()),
          paths ->
              paths.acts().firstSteps().stream()
                  .map(step -> new First(paths.acts().layout(), step))
                  .toList());

  static final PathTable<OffRamp> OFF_RAMPS =
      new PathTable<>(
          Table.<OffRamp>of("off-ramps", "Where off-ramps led within a week")
              .text("off_ramp", "A ceasefire, or a kind of act that eases", OffRamp::kind)
              .decimal("rung_then", "Mean rung of the pair on the day", OffRamp::rungThen)
              .decimal("rung_later", "Mean rung seven days later", OffRamp::rungLater)
              .decimal("lower", "Share that stood lower then", row -> row.lower().value())
              .interval("lower_", "that share", row -> row.lower().interval())
              .decimal("higher", "Share that stood higher then", row -> row.higher().value())
              .interval("higher_", "that share", row -> row.higher().interval())
              .whole("n", "Number of off-ramps", row -> row.lower().cases())
              .whole("runs", "Number of runs with one", row -> row.lower().runs()),
          paths -> paths.acts().offRamps());

  private static final List<PathTable<?>> ALL =
      List.of(TRANSITIONS, TIMES, ESCALATION, SEQUENCES, FIRST_STEPS, OFF_RAMPS);

  private record Of<R>(String scenario, R row) {}

  private final Table<R> table;
  private final Function<Paths, List<R>> rows;

  private PathTable(Table<R> table, Function<Paths, List<R>> rows) {
    this.table = table;
    this.rows = rows;
  }

  /** What they are, for one scenario. */
  static List<Table<?>> tables() {
    return ALL.stream().<Table<?>>map(one -> one.table).toList();
  }

  /**
   * Writes the tables of one scenario.
   *
   * @param draft where
   * @param paths how its histories moved
   * @throws IOException if one cannot be written
   */
  public static void write(Draft draft, Paths paths) throws IOException {
    for (PathTable<?> table : ALL) {
      table.one(draft, paths);
    }
  }

  private void one(Draft draft, Paths paths) throws IOException {
    draft.write(table, rows.apply(paths));
  }

  /**
   * Writes the tables of several scenarios, one below the other, with a first column that names
   * them.
   *
   * @param draft where
   * @param scenarios names of the scenarios
   * @param paths how the histories of each moved
   * @throws IOException if one cannot be written
   */
  public static void write(Draft draft, List<String> scenarios, List<Paths> paths)
      throws IOException {
    for (PathTable<?> table : ALL) {
      table.several(draft, scenarios, paths);
    }
  }

  private void several(Draft draft, List<String> scenarios, List<Paths> paths) throws IOException {
    List<Of<R>> all = new ArrayList<>();
    for (int s = 0; s < scenarios.size(); s++) {
      String scenario = scenarios.get(s);
      rows.apply(paths.get(s)).forEach(row -> all.add(new Of<>(scenario, row)));
    }
    draft.write(several(), all);
  }

  /** The table with a first column that names a scenario. */
  private Table<Of<R>> several() {
    return Table.<Of<R>>of(table.name(), table.description())
        .text("scenario", "Name of the scenario", Of::scenario)
        .all("", "", table, Of::row);
  }

  /** Only what was seen has a row. */
  private static List<Change> transitions(Transitions transitions) {
    List<Change> rows = new ArrayList<>();
    for (int of = 0; of < transitions.size(); of++) {
      for (int from = 0; from < RUNGS; from++) {
        for (int to = 0; to < RUNGS; to++) {
          PooledShare share = transitions.share(of, from, to);
          if (share.hits() > 0) {
            rows.add(new Change(transitions.name(of), from, to, share));
          }
        }
      }
    }
    return rows;
  }

  private static List<Stay> times(Transitions transitions) {
    List<Stay> rows = new ArrayList<>();
    for (int of = 0; of < transitions.size(); of++) {
      for (int rung = 0; rung < RUNGS; rung++) {
        double time = transitions.timeAt(of, rung);
        if (time > 0) {
          rows.add(new Stay(transitions.name(of), rung, time, transitions.meanSpell(of, rung)));
        }
      }
    }
    return rows;
  }

  private static List<After> escalation(Paths paths) {
    List<After> rows = new ArrayList<>();
    add(rows, "any-day", paths.acts().anyDay());
    paths.acts().followed().forEach(followed -> add(rows, followed.act(), followed));
    return rows;
  }

  private static void add(List<After> rows, String act, EscalationShare after) {
    rows.add(new After(act, 3, after.threeDays(), after.threeExpected()));
    rows.add(new After(act, 7, after.sevenDays(), after.sevenExpected()));
  }
}
