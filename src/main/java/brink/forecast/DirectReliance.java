package brink.forecast;

import brink.evidence.Forecast;
import brink.evidence.ForecastKind;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Actor;
import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.model.World;
import brink.parameter.Parameter;
import brink.parameter.ParameterSpace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which assumptions a rule leans on most directly: the uncertain parameters whose size neither a
 * document nor a calibration settles, of the actors and the acts that can make it hold. Read off
 * the rule, not measured; parameters that bear on everything (dynamics, choice) are left out.
 */
final class DirectReliance {
  private static final String OFFER = "offer-ceasefire";

  private final World world;
  private final List<String> paths;

  DirectReliance(World world, ParameterSpace parameters) {
    this.world = world;
    paths =
        parameters.uncertain().stream()
            .filter(parameter -> !parameter.ground().isSettled())
            .map(Parameter::path)
            .toList();
  }

  List<String> of(Forecast forecast) {
    if (forecast.kind() == ForecastKind.CEASEFIRE) {
      return ceasefire();
    }
    return acts(
        forecast.from(), forecast.to(), forecast.acts(), forecast.family(), forecast.rung());
  }

  List<String> of(OutcomeRule rule) {
    if (rule.kind() == OutcomeKind.CEASEFIRE) {
      return ceasefire();
    }
    // Deaths and rungs come of strikes; a spell is quiet where nothing above its rung happens.
    boolean anyAct = rule.acts().isEmpty() && rule.family() == null;
    int rung = rule.kind() == OutcomeKind.QUIET_SPELL ? rule.rung() + 1 : rule.rung();
    return acts(
        one(rule.from()),
        one(rule.to()),
        rule.acts(),
        anyAct ? ActFamily.STRIKE : rule.family(),
        rung);
  }

  private static List<String> one(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  private List<String> ceasefire() {
    return paths.stream()
        .filter(path -> path.startsWith("settlement.") || isOfADeal(path))
        .toList();
  }

  private static boolean isOfADeal(String path) {
    return path.contains(".repertoire." + OFFER)
        || path.contains(".repertoire." + ActKind.ACCEPT)
        || path.contains(".repertoire." + ActKind.REJECT);
  }

  private List<String> acts(
      List<String> from, List<String> to, List<String> acts, @Nullable ActFamily family, int rung) {
    List<String> found = new ArrayList<>();
    for (Actor actor : world.actors().values()) {
      if (!from.isEmpty() && !from.contains(actor.id())) {
        continue;
      }
      List<String> able = able(actor, to, acts, family, rung);
      if (!able.isEmpty()) {
        traits(actor.id(), able, found);
      }
    }
    return found;
  }

  /** The repertoire entries of an actor that can make the rule hold. */
  private List<String> able(
      Actor actor, List<String> to, List<String> acts, @Nullable ActFamily family, int rung) {
    List<String> able = new ArrayList<>();
    actor
        .repertoire()
        .forEach(
            (act, targets) -> {
              ActKind kind = world.acts().get(act);
              if (kind != null
                  && (acts.isEmpty() || acts.contains(act))
                  && (family == null || family == kind.family())
                  && (kind.rungFromDeaths() || kind.rung() >= rung)) {
                for (String target : targets.keySet()) {
                  if (to.isEmpty() || to.contains(target)) {
                    able.add("repertoire." + act + "." + target);
                  }
                }
              }
            });
    return able;
  }

  private void traits(String actor, List<String> able, List<String> found) {
    String prefix = "actors." + actor + ".";
    for (String path : paths) {
      String rest = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
      boolean entry = rest.startsWith("repertoire.");
      boolean defence = rest.startsWith("defence.");
      if (!rest.isEmpty() && (entry ? able.contains(rest) : !defence)) {
        found.add(path);
      }
    }
  }
}
