package brink.explanation;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Actor;
import brink.model.Attribution;
import brink.model.Strike;
import brink.report.Wording;
import brink.run.WeighedOption;
import brink.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words for a scenario's actors, acts, rungs and days. */
public final class ScenarioLabels {
  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final int MINUTES = 24 * 60;

  private final Scenario scenario;
  private final List<String> ids;

  private ScenarioLabels(Scenario scenario) {
    this.scenario = scenario;
    ids = new ArrayList<>(scenario.world().actors().keySet());
  }

  /**
   * The words of a scenario.
   *
   * @param scenario the scenario
   * @return its names
   */
  public static ScenarioLabels of(Scenario scenario) {
    return new ScenarioLabels(scenario);
  }

  /**
   * What is named.
   *
   * @return the scenario
   */
  public Scenario scenario() {
    return scenario;
  }

  /** Ids of the actors in their order. */
  List<String> ids() {
    return Collections.unmodifiableList(ids);
  }

  String id(int place) {
    return ids.get(place);
  }

  String actor(int place) {
    return actor(ids.get(place));
  }

  /**
   * The name of an actor.
   *
   * @param id its id
   * @return its name, or the id where the scenario has no such actor
   */
  public String actor(String id) {
    Actor actor = scenario.world().actors().get(id);
    return actor == null ? id : actor.name();
  }

  String act(String id) {
    ActKind kind = scenario.world().acts().get(id);
    return kind == null ? id : kind.label();
  }

  /** A rung with its name, such as "7 (decapitation, capital or mass killing)". */
  String rung(int rung) {
    Map<String, String> rungs = scenario.world().ladder().rungs();
    return rung + " (" + rungs.getOrDefault(Integer.toString(rung), "no name") + ")";
  }

  LocalDate date(int day) {
    return scenario.start().plusDays(day);
  }

  /** A day, such as "Sat 27 Jul". */
  String day(int day) {
    LocalDate date = date(day);
    return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1) + " " + Wording.day(date);
  }

  /** The day that an act belongs to: fire is dated at the end of its day. */
  static int dayOf(Act act) {
    return (int) act.day() - (act.dailyFire() ? 1 : 0);
  }

  /** The time of a day in UTC, such as "15:00". */
  static String time(double day) {
    // An hour of a day is seldom a whole binary number: 10:00 must not become 09:59.
    double exact = (day - Math.floor(day)) * MINUTES + 1e-6;
    int minutes = Math.min(MINUTES - 1, (int) exact);
    return two(minutes / 60) + ":" + two(minutes % 60);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** When an act happened, such as "Sat 27 Jul 15:00", or "Sat 27 Jul" for a day of fire. */
  String when(Act act) {
    return act.dailyFire() ? day(dayOf(act)) : when(act.day());
  }

  String when(double day) {
    return day((int) day) + " " + time(day);
  }

  /** An act in words, such as "Hezbollah on Israel: rocket fire, 12 dead, denied [rung 6]". */
  String sentence(Act act) {
    StringBuilder text = new StringBuilder(actor(act.actor()));
    text.append(preposition(act.kind())).append(actor(act.target())).append(": ");
    text.append(act.dailyFire() ? "fire of the day" : act.kind().label());
    if (act.about() != Act.NOBODY) {
      text.append(" (").append(actor(act.about())).append(')');
    }
    if (act instanceof Strike strike) {
      text.append(strike.deaths() > 0 ? ", " + Wording.grouped(strike.deaths()) + " dead" : "");
      text.append(attribution(strike)).append(" [rung ").append(act.rung()).append(']');
    }
    return text.toString();
  }

  private static String preposition(ActKind kind) {
    return switch (kind.family()) {
      case CALL -> " to ";
      case PRESSURE -> " against ";
      case STRIKE -> " on ";
    };
  }

  private static String attribution(Strike strike) {
    return switch (strike.attribution()) {
      case CLAIMED -> "";
      case DENIED -> ", denied";
      case OPEN -> ", unclaimed";
    };
  }

  /** An option in words, such as "rocket fire against Israel"; "hold" for doing nothing. */
  String option(WeighedOption option) {
    if (option.target().isEmpty()) {
      return "hold";
    }
    ActKind kind = scenario.world().acts().get(option.act());
    String about = option.about().isEmpty() ? "" : " (" + actor(option.about()) + ")";
    boolean call = kind != null && kind.family() == ActFamily.CALL;
    return act(option.act()) + (call ? " to " : " against ") + actor(option.target()) + about;
  }

  static String percent(double share) {
    return Wording.percent(share);
  }

  static String word(Attribution attribution) {
    return attribution.name().toLowerCase(Locale.ROOT);
  }
}
