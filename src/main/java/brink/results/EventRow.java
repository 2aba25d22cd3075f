package brink.results;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.Call;
import brink.model.Deed;
import brink.model.Pressure;
import brink.model.Strike;
import brink.scenario.Scenario;
import brink.source.DecimalText;
import brink.source.NearestName;
import brink.source.Quote;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One row of a log of acts.
 *
 * @param line its line in the file
 * @param fields text of a column, empty where the row has none
 */
record EventRow(long line, UnaryOperator<String> fields) {
  private static final List<String> ROWS = List.of("act", "fire", "decision");

  private String get(String column) {
    return fields.apply(column);
  }

  /** Whether it is an actor's choice as a trace has it, which repeats the act or tells of none. */
  boolean isDecision() {
    return get("row").equals("decision");
  }

  private boolean isFire() {
    return get("row").equals("fire");
  }

  /** The act of the row; null after a problem. */
  @Nullable Act act(Scenario scenario, BiConsumer<String, String> problems) {
    Reading reading = new Reading(scenario, problems);
    return reading.act();
  }

  /** A row while it is read. */
  private final class Reading {
    private final Scenario scenario;
    private final BiConsumer<String, String> problems;
    private boolean sound = true;

    Reading(Scenario scenario, BiConsumer<String, String> problems) {
      this.scenario = scenario;
      this.problems = problems;
    }

    /** Says what is wrong with a column. */
    private void wrong(String column, String what) {
      sound = false;
      problems.accept(column, what);
    }

    @Nullable Act act() {
      if (!get("row").isEmpty()) {
        place("row", ROWS);
      }
      List<String> actors = new ArrayList<>(scenario.world().actors().keySet());
      int actor = place("actor", actors);
      int target = place("target", actors);
      int about = get("about").isEmpty() ? Act.NOBODY : place("about", actors);
      place("act", scenario.world().acts().keySet());
      ActKind kind = scenario.world().acts().get(get("act"));
      double day = day();
      int deaths = count("deaths");
      int leakers = count("leakers");
      Attribution attribution = attribution();
      if (!sound || kind == null) {
        return null;
      }
      Deed deed = new Deed(key(), Act.SPONTANEOUS, day, kind, actor, target, about, kind.rung());
      return composed(deed, deaths, leakers, attribution);
    }

    private @Nullable Act composed(Deed deed, int deaths, int leakers, Attribution attribution) {
      if (deed.kind().family() == ActFamily.STRIKE) {
        return new Strike(deed, deaths, leakers, attribution, isFire());
      }
      if (isFire() || deaths > 0) {
        wrong("act", Quote.of(deed.kind().id()) + " is no strike: it is no fire and kills nobody");
        return null;
      }
      return deed.kind().family() == ActFamily.CALL ? new Call(deed) : new Pressure(deed);
    }

    /** The place of a field's text among what is allowed, -1 after a problem. */
    private int place(String column, Collection<String> allowed) {
      int place = new ArrayList<>(allowed).indexOf(get(column));
      if (place < 0) {
        String hint = NearestName.hint(get(column), allowed);
        wrong(column, "there is no " + column + " " + Quote.of(get(column)) + hint);
      }
      return place;
    }

    private double day() {
      double day = get("day").isEmpty() ? date() : number("day", get("day"));
      if (sound && !(day >= 0 && day <= scenario.days())) {
        String column = get("day").isEmpty() ? "date" : "day";
        wrong(
            column,
            "day " + day + " lies outside the scenario, which has " + scenario.days() + " days");
      }
      return day;
    }

    private double date() {
      String text = get("date");
      try {
        if (text.contains("T")) {
          return scenario.horizon().timeOf(LocalDateTime.parse(text));
        }
        int day = scenario.horizon().startOf(LocalDate.parse(text));
        return isFire() ? day + 1.0 : day + 0.5;
      } catch (DateTimeParseException e) {
        wrong("date", "date is " + Quote.of(text) + "; write 2024-07-28 or 2024-07-28T18:30");
        return Double.NaN;
      }
    }

    private double number(String column, String text) {
      Double number = DecimalText.of(text);
      if (number == null) {
        wrong(column, column + " is " + Quote.of(text) + ", which is no number");
        return Double.NaN;
      }
      return number;
    }

    private int count(String column) {
      double count = get(column).isEmpty() ? 0 : number(column, get(column));
      if (sound && !(count >= 0 && count <= 1_000_000 && count == Math.rint(count))) {
        String text = Quote.of(get(column));
        wrong(column, column + " is " + text + "; it must be a whole number of 0 or more");
      }
      return (int) count;
    }

    private Attribution attribution() {
      String text = get("attribution");
      List<String> names =
          Arrays.stream(Attribution.values()).map(a -> a.name().toLowerCase(Locale.ROOT)).toList();
      return text.isEmpty() || place("attribution", names) < 0
          ? Attribution.CLAIMED
          : Attribution.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** How the act was read follows from its key; without one, any will do. */
    private long key() {
      try {
        return get("key").isEmpty() ? line : Long.parseUnsignedLong(get("key"), 16);
      } catch (NumberFormatException e) {
        wrong("key", "key is " + Quote.of(get("key")) + "; it must be hexadecimal");
        return line;
      }
    }
  }
}
