package brink.scenario;

import brink.parameter.Basis;
import brink.parameter.Parameter;
import brink.parameter.ParameterSpace;
import brink.parameter.Prior;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of a scenario with what they rest on, as Markdown. */
final class ParameterTable {
  /** What all actors share; the priors of these are few enough to be shown beside the equations. */
  private static final List<String> SHARED =
      List.of("dynamics", "choice", "settlement", "reporting");

  private ParameterTable() {}

  /** All numbers, in sections by actor, act, relation and so on. */
  static String all(ParameterSpace space) {
    Map<String, List<Parameter>> sections = new LinkedHashMap<>();
    for (Parameter parameter : space.parameters()) {
      sections
          .computeIfAbsent(section(parameter.path()), key -> new java.util.ArrayList<>())
          .add(parameter);
    }
    StringBuilder text = new StringBuilder(counts(space));
    sections.forEach(
        (name, members) -> text.append("\n## ").append(name).append("\n\n").append(table(members)));
    return text.toString();
  }

  /** The uncertain numbers that all actors share, and how many others there are. */
  static String shared(ParameterSpace space) {
    List<Parameter> shown =
        space.uncertain().stream().filter(p -> SHARED.contains(top(p.path()))).toList();
    return table(shown)
        + "\nAnother "
        + (space.uncertain().size() - shown.size())
        + " uncertain numbers belong to single actors and relations, and "
        + (space.parameters().size() - space.uncertain().size())
        + " numbers have no prior.\n";
  }

  private static String counts(ParameterSpace space) {
    Map<String, Integer> bases = new TreeMap<>();
    space.uncertain().forEach(p -> bases.merge(basis(p.basis()), 1, Integer::sum));
    StringBuilder text = new StringBuilder();
    text.append(space.parameters().size()).append(" numbers, of which ");
    text.append(space.uncertain().size()).append(" have a prior. Of these, by basis: ");
    text.append(
        String.join(
            ", ", bases.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList()));
    return text.append(".\n").toString();
  }

  private static String top(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  /** One section for each actor, relations of an actor, front; one for the rest of each kind. */
  private static String section(String path) {
    String[] keys = path.split("\\.", 3);
    return switch (keys[0]) {
      case "actors", "relations", "fronts" -> keys[0] + "." + keys[1];
      default -> keys[0];
    };
  }

  private static String table(Collection<Parameter> parameters) {
    StringBuilder table = new StringBuilder();
    table.append("| path | value | prior | unit | range | basis | source | reason |\n");
    table.append("|---|---|---|---|---|---|---|---|\n");
    for (Parameter p : parameters) {
      List<String> cells =
          List.of(
              "`" + p.path() + "`",
              plain(p.value()),
              prior(p.prior()),
              p.unit().equals("-") ? "" : p.unit(),
              plain(p.min()) + " to " + plain(p.max()),
              basis(p.basis()),
              p.source(),
              p.reason().replace("|", "\\|"));
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString().replace("|  |", "| |").replace("|  |", "| |");
  }

  private static String basis(@org.jspecify.annotations.Nullable Basis basis) {
    return basis == null ? "" : basis.name().toLowerCase(Locale.ROOT);
  }

  private static String prior(@org.jspecify.annotations.Nullable Prior prior) {
    if (prior == null) {
      return "";
    }
    if (prior instanceof Prior.Uniform uniform) {
      return "uniform, " + plain(uniform.low()) + " to " + plain(uniform.high());
    }
    String family = prior.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return family + ", mean " + plain(prior.mean()) + ", sd " + plain(sd(prior));
  }

  private static double sd(Prior prior) {
    if (prior instanceof Prior.Normal normal) {
      return normal.sd();
    }
    if (prior instanceof Prior.Lognormal lognormal) {
      return lognormal.sd();
    }
    return prior instanceof Prior.Gamma gamma ? gamma.sd() : ((Prior.Beta) prior).sd();
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
