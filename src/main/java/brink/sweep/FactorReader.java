package brink.sweep;

import brink.design.Factor;
import brink.design.Scale;
import brink.design.SignificantDigits;
import brink.parameter.Parameter;
import brink.parameter.Prior;
import brink.scenario.PreparedTemplate;
import brink.scenario.ScenarioTemplate;
import brink.scenario.Setting;
import brink.source.DottedName;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.ScalarNode;
import brink.source.SequenceNode;
import brink.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes factors of what the file of a sweep says, and checks each of their values. */
final class FactorReader {
  private static final String ANY = "*";

  private static final Set<String> WHEN = Set.of("start", "end");

  private final List<ScenarioTemplate> templates;
  private final List<PreparedTemplate> prepared;
  private final Predicate<String> except;
  private final Problems problems;

  /**
   * Prepares.
   *
   * @param except paths that patterns do not stand for
   */
  FactorReader(List<ScenarioTemplate> templates, List<ScalarNode> except, Problems problems) {
    this.except =
        except.stream()
            .map(excepted -> pattern(excepted.text()))
            .reduce(path -> false, Predicate::or);
    this.templates = templates;
    this.prepared = templates.stream().map(template -> template.prepared(List.of())).toList();
    this.problems = problems;
    except.forEach(this::checkExcepted);
  }

  private void checkExcepted(ScalarNode excepted) {
    List<String> paths =
        templates.get(0).parameters().uncertain().stream().map(Parameter::path).toList();
    if (paths.stream().noneMatch(pattern(excepted.text()))) {
      problems.add(
          excepted.location(),
          "no number with a prior fits "
              + Quote.of(excepted.text())
              + NearestName.hint(excepted.text(), paths));
    }
  }

  /** The factor that several scenarios make. */
  static List<SweptFactor> scenarios(List<ScenarioTemplate> templates) {
    List<String> names = templates.stream().map(ScenarioTemplate::name).toList();
    return names.size() < 2
        ? List.of()
        : List.of(SweptFactor.words(Factor.SCENARIO, new Scale.Words(names), List.of(), ""));
  }

  /** The factors that a file lists; those in which something is wrong are left out. */
  List<SweptFactor> read(Map<DottedName, SweepFile.Varied> factors, MappingNode written) {
    List<SweptFactor> swept = new ArrayList<>();
    factors.forEach(
        (name, varied) -> {
          String path = name.text();
          Node said = Objects.requireNonNull(written.get(path), "bound from it");
          if (isEmpty(path, said)) {
            return;
          }
          if (path.contains(ANY)) {
            swept.addAll(every(path, varied, factors, written.placeOf(path)));
          } else {
            add(swept, one(path, varied, written.placeOf(path), said));
          }
        });
    return swept;
  }

  /** A list without anything in it would count as if it were not there. */
  private boolean isEmpty(String path, Node said) {
    boolean empty = false;
    for (String key : List.of("values", "range")) {
      if (said instanceof MappingNode mapping
          && mapping.get(key) instanceof SequenceNode list
          && list.items().isEmpty()) {
        problems.add(list.location(), path + ": " + key + " must not be empty");
        empty = true;
      }
    }
    return empty;
  }

  private static void add(List<SweptFactor> swept, @Nullable SweptFactor made) {
    if (made != null) {
      swept.add(made);
    }
  }

  private List<SweptFactor> every(
      String path,
      SweepFile.Varied varied,
      Map<DottedName, SweepFile.Varied> factors,
      Location place) {
    if (!varied.own()) {
      problems.add(
          place, path + " stands for many numbers, and can only take the priors of the scenario");
      return List.of();
    }
    Predicate<String> meant = pattern(path).and(except.negate());
    List<SweptFactor> swept = new ArrayList<>();
    for (Parameter parameter : templates.get(0).parameters().uncertain()) {
      boolean listed = factors.containsKey(new DottedName(parameter.path()));
      if (!listed && meant.test(parameter.path())) {
        add(swept, ownPrior(parameter, place));
      }
    }
    if (swept.isEmpty()) {
      problems.add(place, "no number with a prior fits " + Quote.of(path));
    }
    return swept;
  }

  private static Predicate<String> pattern(String path) {
    return Pattern.compile("\\Q" + path.replace(ANY, "\\E.*\\Q") + "\\E").asMatchPredicate();
  }

  private @Nullable SweptFactor one(
      String path, SweepFile.Varied varied, Location place, Node written) {
    Parameter parameter = templates.get(0).parameters().get(path);
    if (!varied.values().isEmpty()) {
      return listed(path, parameter, varied.values(), place, YamlText.flow(written));
    }
    if (parameter == null) {
      String hint = NearestName.hint(path, templates.get(0).parameters().paths());
      problems.add(place, "there is no number " + Quote.of(path) + " in the scenario" + hint);
      return null;
    }
    if (varied.own()) {
      return ownPrior(parameter, place);
    }
    try {
      Scale scale =
          varied.prior() == null
              ? range(parameter, varied, place)
              : new Scale.Quantiles(with(parameter, varied.prior().prior()), 0);
      return scale == null
          ? null
          : SweptFactor.numbers(path, scale, parameter.value(), YamlText.flow(written));
    } catch (IllegalArgumentException e) {
      Location at = written instanceof MappingNode said ? said.placeOf("prior") : place;
      problems.add(varied.prior() == null ? place : at, path + ": " + e.getMessage());
      return null;
    }
  }

  private @Nullable SweptFactor ownPrior(Parameter parameter, Location place) {
    String path = parameter.path();
    if (parameter.prior() == null) {
      problems.add(
          place, path + " has no prior in the scenario; values, a range or a prior are needed");
      return null;
    }
    for (ScenarioTemplate template : templates) {
      Parameter other = template.parameters().get(path);
      if (other == null || !parameter.prior().equals(other.prior())) {
        problems.add(
            place, path + " has another prior in " + template.name() + "; say here which is meant");
        return null;
      }
    }
    return SweptFactor.numbers(path, new Scale.Quantiles(parameter, 0), parameter.value(), "{}");
  }

  private static Parameter with(Parameter parameter, Prior prior) {
    return new Parameter(
        parameter.path(),
        parameter.value(),
        parameter.unit(),
        parameter.min(),
        parameter.max(),
        parameter.whole(),
        prior,
        parameter.basis(),
        parameter.source(),
        parameter.reason(),
        parameter.verdict());
  }

  private @Nullable Scale range(Parameter parameter, SweepFile.Varied varied, Location place) {
    double[] ends = new double[2];
    for (int i = 0; i < ends.length; i++) {
      Double end = number(parameter.path(), varied.range().get(i), place);
      if (end == null) {
        return null;
      }
      ends[i] = SignificantDigits.of(end);
    }
    boolean log = varied.scale() == SweepFile.Spacing.LOG;
    return parameter.whole() && !log
        ? new Scale.Whole((int) ends[0], (int) ends[1])
        : new Scale.Range(ends[0], ends[1], log);
  }

  private @Nullable Double number(String path, Node node, Location place) {
    if (!fits(path, node, place)) {
      return null;
    }
    Double number = numberIn(node);
    if (number == null) {
      problems.add(node.location(), path + ": " + node.inWords() + " is not an end of a range");
    }
    return number;
  }

  private static @Nullable Double numberIn(Node node) {
    return node instanceof ScalarNode scalar && !scalar.text().equals("never")
        ? Double.valueOf(scalar.text())
        : null;
  }

  /** Whether every scenario takes a value. */
  private boolean fits(String path, Node node, Location place) {
    if (!(node instanceof ScalarNode) || node.isNull()) {
      problems.add(node.location(), path + " cannot be " + node.inWords() + " in a sweep");
      return false;
    }
    Problems found = new Problems();
    prepared.forEach(template -> template.check(new Setting(path, place, node), found));
    found.list().forEach(problem -> problems.add(problem.location(), problem.text()));
    return found.isEmpty();
  }

  /** The factor of a column of a table; null after a problem. */
  @Nullable SweptFactor column(ScalarNode path, List<Node> values) {
    Parameter parameter = templates.get(0).parameters().get(path.text());
    return listed(path.text(), parameter, values, path.location(), "");
  }

  /**
   * Whether a path is one that can be varied: a number, or a word of a fixed set. Text that may be
   * anything is for the reader, and no run depends on it; with another first or last day the points
   * would not be of the same crisis.
   */
  private boolean isVariable(String path, Location place) {
    Problems found = new Problems();
    if (!WHEN.contains(path)) {
      Node anything = new ScalarNode(place, "any words at all", true);
      prepared.get(0).check(new Setting(path, place, anything), found);
    }
    if (found.isEmpty()) {
      String why = WHEN.contains(path) ? "says when the scenario plays" : "is free text";
      problems.add(
          place, path + " " + why + " and cannot be varied; only numbers and fixed words can");
    }
    return !found.isEmpty();
  }

  private @Nullable SweptFactor listed(
      String path,
      @Nullable Parameter parameter,
      List<Node> values,
      Location place,
      String written) {
    if (parameter == null && !isVariable(path, place)) {
      return null;
    }
    boolean fit = true;
    for (Node value : values) {
      fit &= fits(path, value, place);
    }
    if (!fit) {
      return null;
    }
    List<Double> numbers = new ArrayList<>();
    for (Node value : values) {
      Double number = parameter == null ? null : numberIn(value);
      if (number == null) {
        List<String> words = values.stream().map(node -> ((ScalarNode) node).text()).toList();
        return SweptFactor.words(path, new Scale.Words(words), values, written);
      }
      numbers.add(number);
    }
    double own = Objects.requireNonNull(parameter, "there are numbers").value();
    return SweptFactor.numbers(path, new Scale.Levels(numbers), own, written);
  }
}
