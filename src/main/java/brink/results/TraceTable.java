package brink.results;

import brink.model.Act;
import brink.model.Strike;
import brink.model.Term;
import brink.run.Decision;
import brink.run.History;
import brink.run.RunLayout;
import brink.run.Weighed;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * All acts and decisions of a few runs, one row each: first the acts of a run by time, then its
 * decisions by time. A decision has the key of the act that it led to.
 */
public final class TraceTable implements Closeable {
  static final List<String> HEADER =
      List.of(
          RunTable.INDEX,
          "row",
          "day",
          "key",
          "parent",
          "actor",
          "act",
          "target",
          "about",
          "rung",
          "deaths",
          "attribution",
          "utility",
          "probability",
          "terms",
          "runner-up",
          "runner-up-utility",
          "runner-up-terms");

  private final CsvWriter csv;
  private final List<String> actors;

  /**
   * Starts the table.
   *
   * @param file where; must not exist
   * @param layout what the places of actors mean
   * @throws IOException if it cannot be written
   */
  public TraceTable(Path file, RunLayout layout) throws IOException {
    csv = Csv.create(file);
    csv.writeRecord(HEADER);
    actors = layout.actors();
  }

  /**
   * Writes one run.
   *
   * @param history the run in full
   */
  public void write(History history) {
    String run = Long.toString(history.record().index());
    for (Act act : history.acts()) {
      csv.writeRecord(row(run, act));
    }
    for (Decision decision : history.decisions()) {
      csv.writeRecord(row(run, decision));
    }
  }

  private List<String> row(String run, Act act) {
    Strike strike = act instanceof Strike s ? s : null;
    return List.of(
        run,
        strike != null && strike.dailyFire() ? "fire" : "act",
        Decimal.text(act.day()),
        key(act.key()),
        key(act.parent()),
        actors.get(act.actor()),
        act.kind().id(),
        actors.get(act.target()),
        act.about() == Act.NOBODY ? "" : actors.get(act.about()),
        Integer.toString(act.rung()),
        strike == null ? "" : Integer.toString(strike.deaths()),
        strike == null ? "" : strike.attribution().name().toLowerCase(Locale.ROOT),
        "",
        "",
        "",
        "",
        "",
        "");
  }

  private static List<String> row(String run, Decision decision) {
    Weighed chosen = decision.chosen();
    Weighed second = decision.runnerUp();
    return List.of(
        run,
        "decision",
        Decimal.text(decision.day()),
        key(decision.key()),
        key(decision.parent()),
        decision.actor(),
        chosen.act(),
        chosen.target(),
        chosen.about(),
        "",
        "",
        "",
        Decimal.text(chosen.utility()),
        Decimal.text(chosen.probability()),
        terms(chosen),
        (second.act() + " " + second.target() + " " + second.about()).strip(),
        Decimal.text(second.utility()),
        terms(second));
  }

  private static String key(long key) {
    return key == Act.SPONTANEOUS ? "" : Long.toHexString(key);
  }

  private static String terms(Weighed option) {
    return option.terms().stream()
        .map((Term term) -> term.name() + "=" + Decimal.text(term.value()))
        .collect(Collectors.joining("; "));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
