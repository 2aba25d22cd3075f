package brink.results;

import brink.model.Act;
import brink.model.Strike;
import brink.model.UtilityTerm;
import brink.run.Decision;
import brink.run.History;
import brink.run.RunLayout;
import brink.run.WeighedOption;
import brink.table.Table;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All acts and decisions of a few runs, one row each: first the acts of a run by time, then its
 * decisions by time. A decision has the key of the act that it led to. What its options are worth
 * stands in a table of its own, one term a row.
 */
public final class TraceTable implements Closeable {
  private record Row(long run, List<String> actors, @Nullable Act act, @Nullable Decision choice) {
    @Nullable Object act(Function<Act, @Nullable Object> value) {
      return act == null ? null : value.apply(act);
    }

    @Nullable Object strike(Function<Strike, Object> value) {
      return act instanceof Strike strike ? value.apply(strike) : null;
    }

    @Nullable Object choice(Function<Decision, Object> value) {
      return choice == null ? null : value.apply(choice);
    }

    @Nullable Object either(
        Function<Act, @Nullable Object> ofAct, Function<Decision, Object> ofChoice) {
      return act == null ? choice(ofChoice) : ofAct.apply(act);
    }

    String kind() {
      boolean fire = act instanceof Strike strike && strike.dailyFire();
      return act == null ? "decision" : fire ? "fire" : "act";
    }
  }

  private record Part(long run, Decision decision, String option, UtilityTerm term) {}

  static final Table<Row> TRACE =
      Table.<Row>of("trace", "All acts and decisions of a few runs, in order")
          .whole(RunTable.INDEX, "Index of the run", Row::run)
          .text("row", "act, fire (of a day, by posture) or decision", Row::kind)
          .decimal("day", "When, since the start", row -> row.either(Act::day, Decision::day))
          .in("days")
          .text("key", "Name of the act", r -> r.either(a -> key(a.key()), c -> key(c.key())))
          .text(
              "parent",
              "Name of the act that it answers",
              row -> row.either(a -> key(a.parent()), c -> key(c.parent())))
          .text("actor", "Who", row -> row.either(actor(row, Act::actor), Decision::actor))
          .text(
              "act",
              "Kind of act; hold for none",
              row -> row.either(act -> act.kind().id(), choice -> choice.chosen().act()))
          .text(
              "target",
              "To whom",
              row -> row.either(actor(row, Act::target), choice -> choice.chosen().target()))
          .text(
              "about",
              "About whom",
              row -> row.either(actor(row, Act::about), choice -> choice.chosen().about()))
          .whole("rung", "Rung of the act", row -> row.act(Act::rung))
          .whole("deaths", "Deaths of a strike", row -> row.strike(Strike::deaths))
          .whole(
              "leakers",
              "Rounds of a salvo that got through; incidents of a day of fire",
              row -> row.strike(Strike::leakers))
          .text(
              "attribution",
              "Of a strike: claimed, denied or open",
              row -> row.strike(s -> s.attribution().name().toLowerCase(Locale.ROOT)))
          .decimal("utility", "Of the choice", row -> row.choice(c -> c.chosen().utility()))
          .in("logit")
          .decimal("probability", "Of choosing so", r -> r.choice(c -> c.chosen().probability()))
          .text("runner_up_act", "Kind of the next best", r -> r.choice(c -> c.runnerUp().act()))
          .text("runner_up_target", "Its target", row -> row.choice(c -> c.runnerUp().target()))
          .text("runner_up_about", "About whom", row -> row.choice(c -> c.runnerUp().about()))
          .decimal("runner_up_utility", "Its utility", r -> r.choice(c -> c.runnerUp().utility()))
          .in("logit");

  static final Table<Part> TERMS =
      Table.<Part>of("trace-terms", "What the utilities of choices are the sums of")
          .whole(RunTable.INDEX, "Index of the run", Part::run)
          .text("key", "Name of the decision", row -> key(row.decision().key()))
          .text("option", "chosen or runner-up", Part::option)
          .text("term", "Name of the term", row -> row.term().name())
          .decimal("value", "Its part of the utility", row -> row.term().value())
          .in("logit");

  private final TableWriter<Row> trace;
  private final TableWriter<Part> terms;
  private final List<String> actors;

  /**
   * Starts the tables.
   *
   * @param draft where
   * @param layout what the places of actors mean
   * @throws IOException if they cannot be written
   */
  public TraceTable(Draft draft, RunLayout layout) throws IOException {
    trace = draft.open(TRACE, TableFormat.CSV);
    terms = draft.open(TERMS, TableFormat.CSV);
    actors = layout.actors();
  }

  /**
   * Writes one run.
   *
   * @param history the run in full
   * @throws IOException if it cannot be written
   */
  public void write(History history) throws IOException {
    long run = history.record().index();
    for (Act act : history.acts()) {
      trace.write(new Row(run, actors, act, null));
    }
    for (Decision decision : history.decisions()) {
      trace.write(new Row(run, actors, null, decision));
      write(run, decision, "chosen", decision.chosen());
      write(run, decision, "runner-up", decision.runnerUp());
    }
  }

  private void write(long run, Decision decision, String name, WeighedOption option)
      throws IOException {
    for (UtilityTerm term : option.terms()) {
      terms.write(new Part(run, decision, name, term));
    }
  }

  private static Function<Act, @Nullable Object> actor(Row row, Function<Act, Integer> place) {
    return act -> place.apply(act) == Act.NOBODY ? null : row.actors().get(place.apply(act));
  }

  private static @Nullable String key(long key) {
    return key == Act.SPONTANEOUS ? null : Long.toHexString(key);
  }

  @Override
  public void close() throws IOException {
    try (trace;
        terms) {
      // Both are closed.
    }
  }
}
