package brink.forecast;

import brink.evidence.Forecast;
import brink.model.ActFamily;
import brink.model.OutcomeRule;
import brink.model.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words what decides an outcome or a forecast. */
final class RuleWords {
  private final World world;

  RuleWords(World world) {
    this.world = world;
  }

  String of(Forecast forecast) {
    String what =
        switch (forecast.kind()) {
          case ACT ->
              acts(forecast.acts(), forecast.family())
                  + (forecast.rung() > 0 ? " at rung " + forecast.rung() + " or above" : "")
                  + between(forecast.from(), forecast.to());
          case RUNG -> "rung " + forecast.rung() + " or above between any pair";
          case CEASEFIRE -> "a ceasefire that all who were asked accept";
        };
    return (forecast.avoided() ? "no " + what.replaceFirst("^a(n)? ", "") : what)
        + ", from "
        + forecast.since()
        + by(forecast.by());
  }

  String of(OutcomeRule rule) {
    String between = between(one(rule.from()), one(rule.to()));
    String what =
        switch (rule.kind()) {
          case RUNG_REACHED ->
              "rung "
                  + rule.rung()
                  + " or above"
                  + (between.isEmpty() ? " between any pair" : between);
          case ACT_OCCURS -> acts(rule.acts(), rule.family()) + between;
          case CEASEFIRE -> "a ceasefire that all who were asked accept";
          case DEATHS_REACHED -> rule.deaths() + " deaths or more" + between;
          case STEPS_UP_FIRST ->
              name(String.valueOf(rule.from()))
                  + " is the first to act at rung "
                  + rule.rung()
                  + " or above";
          case QUIET_SPELL -> rule.days() + " days in a row with no rung above " + rule.rung();
          default -> rule.label();
        };
    return what + by(rule.by());
  }

  private static List<String> one(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  private static String by(@Nullable LocalDate by) {
    return by == null ? " to the end" : " to " + by;
  }

  private String acts(List<String> acts, @Nullable ActFamily family) {
    if (acts.isEmpty()) {
      return family == null
          ? "an act"
          : switch (family) {
            case CALL -> "a call";
            case PRESSURE -> "an act of pressure";
            case STRIKE -> "a chosen strike";
          };
    }
    List<String> labels = new ArrayList<>();
    for (String act : acts) {
      var kind = world.acts().get(act);
      labels.add(kind == null ? act : kind.label());
    }
    return String.join(" or ", labels);
  }

  private String between(List<String> from, List<String> to) {
    return (from.isEmpty() ? "" : " by " + names(from)) + (to.isEmpty() ? "" : " on " + names(to));
  }

  private String names(List<String> ids) {
    return String.join(" or ", ids.stream().map(this::name).toList());
  }

  private String name(String id) {
    var actor = world.actors().get(id);
    return actor == null ? id : actor.name();
  }
}
