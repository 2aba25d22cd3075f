package brink.explanation;

import brink.model.Act;
import brink.model.Strike;
import brink.report.Wording;
import brink.run.Decision;
import brink.run.Pair;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One history told day by day. */
public final class Narrative {
  /** Rung of a pair before the first day. */
  private static final int ROUTINE = 1;

  private static final int MOST_CHAINS = 3;
  private static final String INDENT = "  ";

  private final Chronicle chronicle;
  private final ScenarioLabels names;
  private final RunLayout layout;
  private final RunRecord record;
  private final List<String> lines = new ArrayList<>();

  private Narrative(Chronicle chronicle, RunLayout layout) {
    this.chronicle = chronicle;
    this.layout = layout;
    names = chronicle.names();
    record = chronicle.history().record();
  }

  /**
   * Tells a history: what the run came to, then each day with its fire, deaths, acts and changes of
   * rung, then the acts that set off most.
   *
   * @param chronicle the history
   * @param layout what the numbers of its record mean
   * @param holds whether occasions on which an actor did nothing are told too
   * @return lines of text
   */
  public static List<String> of(Chronicle chronicle, RunLayout layout, boolean holds) {
    Narrative telling = new Narrative(chronicle, layout);
    telling.tell(holds);
    return telling.lines;
  }

  /** What a run came to, in one line. */
  static String sum(Chronicle chronicle) {
    long fires = chronicle.fires();
    List<ChronicleEntry> ceasefires = chronicle.ceasefires();
    String truce =
        ceasefires.isEmpty()
            ? "no ceasefire"
            : "ceasefire on "
                + ceasefires.stream()
                    .map(moment -> chronicle.names().when(moment.act()))
                    .collect(Collectors.joining(", "));
    return "highest rung "
        + chronicle.names().rung(chronicle.highestRung())
        + "; "
        + Wording.grouped(chronicle.deaths())
        + " dead; "
        + truce
        + "; "
        + Wording.grouped(chronicle.moments().size() - fires)
        + " acts and "
        + Wording.grouped(fires)
        + " days of fire by one side";
  }

  private void tell(boolean holds) {
    String sum = sum(chronicle);
    lines.add(Character.toUpperCase(sum.charAt(0)) + sum.substring(1) + ".");
    lines.add("");
    List<Decision> still = holds ? holds() : List.of();
    for (int day = 0; day < layout.days(); day++) {
      day(day, still);
    }
    mostSetOff();
    lines.add("");
    lines.add(
        "#n numbers an act, < #n says what it was a reaction to; in brackets how probable the");
    lines.add(
        "choice was, and the most probable alternative. Times are UTC. --act N explains one.");
  }

  private List<Decision> holds() {
    return chronicle.history().decisions().stream()
        .filter(decision -> decision.chosen().target().isEmpty())
        .toList();
  }

  private void day(int day, List<Decision> holds) {
    List<ChronicleEntry> today =
        chronicle.moments().stream()
            .filter(moment -> ScenarioLabels.dayOf(moment.act()) == day)
            .toList();
    List<ChronicleEntry> fire = today.stream().filter(moment -> moment.act().dailyFire()).toList();
    List<String> entries = entries(today, holds, day);
    String rungs = rungs(day);
    if (entries.isEmpty() && fire.isEmpty() && rungs.isEmpty()) {
      return;
    }
    lines.add(names.day(day) + deaths(day) + fire(fire));
    lines.addAll(entries);
    if (!rungs.isEmpty()) {
      lines.add(INDENT + "rungs: " + rungs);
    }
  }

  private String deaths(int day) {
    int before = day == 0 ? 0 : record.deaths(day - 1);
    int today = record.deaths(day) - before;
    String since = day == 0 ? "" : " (" + Wording.grouped(record.deaths(day)) + " in all)";
    return today == 0 ? "" : "; " + Wording.grouped(today) + " dead" + since;
  }

  private String fire(List<ChronicleEntry> fire) {
    if (fire.isEmpty()) {
      return "";
    }
    return "; fire: " + fire.stream().map(this::fire).collect(Collectors.joining(", "));
  }

  private String fire(ChronicleEntry moment) {
    Strike strike = (Strike) moment.act();
    return "#"
        + moment.number()
        + " "
        + names.actor(strike.actor())
        + (strike.deaths() > 0 ? " " + Wording.grouped(strike.deaths()) + " dead" : "")
        + (strike.rung() > 5 ? " [rung " + strike.rung() + "]" : "");
  }

  private record Entry(double day, String line) {}

  private List<String> entries(List<ChronicleEntry> today, List<Decision> holds, int day) {
    List<Entry> entries = new ArrayList<>();
    for (ChronicleEntry moment : today) {
      if (!moment.act().dailyFire()) {
        entries.add(new Entry(moment.act().day(), line(moment)));
      }
    }
    for (Decision hold : holds) {
      if ((int) hold.day() == day) {
        entries.add(new Entry(hold.day(), line(hold)));
      }
    }
    entries.sort(Comparator.comparingDouble(Entry::day));
    return entries.stream().map(Entry::line).toList();
  }

  private String line(ChronicleEntry moment) {
    Act act = moment.act();
    return INDENT
        + ScenarioLabels.time(act.day())
        + " "
        + pad("#" + moment.number())
        + names.sentence(act)
        + cause(moment.cause())
        + odds(moment);
  }

  private String line(Decision hold) {
    return INDENT
        + ScenarioLabels.time(hold.day())
        + " "
        + pad("")
        + names.actor(hold.actor())
        + " holds"
        + cause(chronicle.number(hold.parent()))
        + odds(hold);
  }

  private static String pad(String number) {
    return number + " ".repeat(Math.max(1, 6 - number.length()));
  }

  private static String cause(int number) {
    return number == 0 ? "" : "  < #" + number;
  }

  private String odds(ChronicleEntry moment) {
    Decision decision = moment.decision();
    if (decision != null) {
      return odds(decision);
    }
    return moment.cause() == 0 ? "  (given by the scenario)" : "";
  }

  private String odds(Decision decision) {
    return "  ("
        + ScenarioLabels.percent(decision.chosen().probability())
        + "; "
        + names.option(decision.runnerUp())
        + " "
        + ScenarioLabels.percent(decision.runnerUp().probability())
        + ")";
  }

  private String rungs(int day) {
    List<String> changes = new ArrayList<>();
    for (int p = 0; p < layout.pairs().size(); p++) {
      int before = day == 0 ? ROUTINE : record.pairRung(p, day - 1);
      int now = record.pairRung(p, day);
      if (before != now) {
        Pair pair = layout.pairs().get(p);
        changes.add(
            names.actor(pair.first())
                + " and "
                + names.actor(pair.second())
                + (now > before ? " up to " : " down to ")
                + now);
      }
    }
    return String.join(", ", changes);
  }

  private void mostSetOff() {
    List<ChronicleEntry> most =
        chronicle.moments().stream()
            .filter(moment -> chronicle.descendants(moment.number()) > 1)
            .sorted(
                Comparator.comparingInt(
                    (ChronicleEntry moment) -> -chronicle.descendants(moment.number())))
            .limit(MOST_CHAINS)
            .toList();
    if (most.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        "What gave occasion for most acts, directly and through others (an occasion is no cause:"
            + " each actor chose)");
    for (ChronicleEntry moment : most) {
      lines.add(
          INDENT
              + pad("#" + moment.number())
              + names.when(moment.act())
              + "  "
              + names.sentence(moment.act())
              + ": "
              + chronicle.descendants(moment.number())
              + " acts");
    }
  }
}
