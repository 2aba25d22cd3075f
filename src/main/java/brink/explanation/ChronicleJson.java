package brink.explanation;

import brink.comparison.Divergence;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.Strike;
import brink.run.Decision;
import brink.run.RunLayout;
import brink.run.RunRecord;
import brink.run.WeighedOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A history as a tree of maps and lists, for machines. */
public final class ChronicleJson {
  private final Chronicle chronicle;
  private final ScenarioLabels names;

  private ChronicleJson(Chronicle chronicle) {
    this.chronicle = chronicle;
    names = chronicle.names();
  }

  /**
   * A whole history.
   *
   * @param chronicle the history
   * @param layout what the numbers of its record mean
   * @return outcomes by id, days, acts and the decisions to hold
   */
  public static Map<String, Object> of(Chronicle chronicle, RunLayout layout) {
    ChronicleJson json = new ChronicleJson(chronicle);
    RunRecord record = chronicle.history().record();
    Map<String, Object> outcomes = new LinkedHashMap<>();
    for (int o = 0; o < layout.outcomes().size(); o++) {
      outcomes.put(layout.outcomes().get(o).id(), record.outcome(o));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("highest_rung", chronicle.highestRung());
    tree.put("deaths", chronicle.deaths());
    tree.put("outcomes", outcomes);
    tree.put("days", json.days(layout, record));
    tree.put("acts", chronicle.moments().stream().map(json::act).toList());
    tree.put("holds", json.holds());
    return tree;
  }

  /**
   * One act with all that its actor could have done.
   *
   * @param chronicle the history
   * @param number number of the act
   * @param options all options of its choice; empty where nobody chose
   * @return the act, its options, the numbers of the acts that led to it and that it set off
   */
  public static Map<String, Object> of(
      Chronicle chronicle, int number, List<WeighedOption> options) {
    ChronicleJson json = new ChronicleJson(chronicle);
    Map<String, Object> tree = json.act(chronicle.moment(number));
    tree.put("options", options.stream().map(ChronicleJson::option).toList());
    tree.put("chain", chronicle.chain(number).stream().map(ChronicleEntry::number).toList());
    return tree;
  }

  /**
   * Where two histories part.
   *
   * @param base the first history
   * @param other the second
   * @param parting where they part
   * @return the choices at which they part, the acts of each from there, and what each came to; day
   *     is null where they do not part
   */
  public static Map<String, Object> of(Chronicle base, Chronicle other, Divergence parting) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("common_acts", parting.common());
    tree.put("day", parting.day());
    tree.put("base", new ChronicleJson(base).from(parting, parting.base()));
    tree.put("alternative", new ChronicleJson(other).from(parting, parting.other()));
    return tree;
  }

  private Map<String, Object> from(Divergence parting, @Nullable Decision decision) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", names.scenario().name());
    tree.put("highest_rung", chronicle.highestRung());
    tree.put("deaths", chronicle.deaths());
    if (decision != null) {
      tree.put("choice", decision(decision));
    }
    tree.put(
        "acts",
        chronicle.moments().stream()
            .filter(moment -> moment.number() > parting.common())
            .map(this::act)
            .toList());
    return tree;
  }

  private List<Object> days(RunLayout layout, RunRecord record) {
    List<Object> days = new ArrayList<>();
    for (int d = 0; d < layout.days(); d++) {
      Map<String, Object> pairs = new LinkedHashMap<>();
      for (int p = 0; p < layout.pairs().size(); p++) {
        String first = layout.actors().get(layout.pairs().get(p).first());
        String second = layout.actors().get(layout.pairs().get(p).second());
        pairs.put(first + "/" + second, record.pairRung(p, d));
      }
      Map<String, Object> day = new LinkedHashMap<>();
      day.put("date", names.date(d).toString());
      day.put("rung", record.systemRung(d));
      day.put("deaths_since_start", record.deaths(d));
      day.put("pairs", pairs);
      days.add(day);
    }
    return days;
  }

  /** One act; null stands for what there is none of. */
  Map<String, Object> act(ChronicleEntry moment) {
    Act act = moment.act();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", moment.number());
    tree.put("date", names.date(ScenarioLabels.dayOf(act)).toString());
    tree.put("day", act.day());
    tree.put("actor", names.id(act.actor()));
    tree.put("act", act.kind().id());
    tree.put("family", lower(act.kind().family()));
    tree.put("target", names.id(act.target()));
    tree.put("about", act.about() == Act.NOBODY ? "" : names.id(act.about()));
    tree.put("rung", act.rung());
    if (act instanceof Strike strike) {
      tree.put("deaths", strike.deaths());
      tree.put("leakers", strike.leakers());
      tree.put("attribution", ScenarioLabels.word(strike.attribution()));
      tree.put("daily_fire", strike.dailyFire());
    }
    tree.put("cause", moment.cause());
    tree.put(
        "set_off", chronicle.setOff(moment.number()).stream().map(ChronicleEntry::number).toList());
    tree.put("words", names.sentence(act));
    Decision decision = moment.decision();
    if (decision != null) {
      tree.put("chosen", option(decision.chosen()));
      tree.put("runner_up", option(decision.runnerUp()));
    }
    return tree;
  }

  private static String lower(ActFamily family) {
    return family.name().toLowerCase(Locale.ROOT);
  }

  private List<Object> holds() {
    List<Object> holds = new ArrayList<>();
    for (Decision decision : chronicle.history().decisions()) {
      if (decision.chosen().target().isEmpty()) {
        holds.add(decision(decision));
      }
    }
    return holds;
  }

  private Map<String, Object> decision(Decision decision) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("day", decision.day());
    tree.put("actor", decision.actor());
    tree.put("cause", chronicle.number(decision.parent()));
    tree.put("chosen", option(decision.chosen()));
    tree.put("runner_up", option(decision.runnerUp()));
    return tree;
  }

  private static Map<String, Object> option(WeighedOption option) {
    Map<String, Object> terms = new LinkedHashMap<>();
    // Adding 0 turns -0.0 into 0.0.
    option.terms().forEach(term -> terms.put(term.name(), term.value() + 0.0));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("act", option.act());
    tree.put("target", option.target());
    tree.put("about", option.about());
    tree.put("probability", option.probability());
    tree.put("utility", option.utility());
    tree.put("terms", terms);
    return tree;
  }
}
