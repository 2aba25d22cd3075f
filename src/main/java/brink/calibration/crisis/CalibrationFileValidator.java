package brink.calibration.crisis;

import brink.parameter.Parameter;
import brink.parameter.ParameterSpace;
import brink.scenario.Scenario;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.ScalarNode;
import brink.source.SequenceNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the names in a calibration file against its scenario. */
final class CalibrationFileValidator {
  /** Keys that say nothing where a log is fitted. */
  private static final List<String> OF_DOCUMENTS =
      List.of("documents", "summaries", "checks", "method", "stop");

  private final MappingNode tree;
  private final ParameterSpace parameters;
  private final Scenario scenario;
  private final List<String> documents;
  private final @Nullable LogSpec log;
  private final Problems problems;

  CalibrationFileValidator(
      MappingNode tree,
      ParameterSpace parameters,
      Scenario scenario,
      List<String> documents,
      @Nullable LogSpec log,
      Problems problems) {
    this.log = log;
    this.tree = tree;
    this.parameters = parameters;
    this.scenario = scenario;
    this.documents = documents;
    this.problems = problems;
  }

  void check() {
    free();
    known(tree, "", "documents", documents);
    rules("summaries");
    rules("checks");
    if (log != null) {
      logged(log);
    } else if (mapping("summaries").keys().isEmpty()) {
      problems.add(
          tree.placeOf("summaries"), "summaries is empty, and there is no log: nothing to fit");
    }
  }

  private void logged(LogSpec rule) {
    for (String key : OF_DOCUMENTS) {
      if (tree.get(key) != null) {
        problems.add(
            tree.placeOf(key),
            key + " is for documents; a complete log is fitted as it is, so one of them must go");
      }
    }
    LocalDate last = rule.until();
    LocalDate end = scenario.horizon().end();
    if (last != null && (last.isBefore(scenario.start()) || last.isAfter(end))) {
      problems.add(
          mapping("log").placeOf("until"),
          "log.until is " + last + "; the scenario goes from " + scenario.start() + " to " + end);
    }
  }

  private void free() {
    Set<String> seen = new LinkedHashSet<>();
    List<ScalarNode> paths = scalars(tree, "parameters");
    if (paths.isEmpty()) {
      problems.add(
          tree.placeOf("parameters"), "parameters is empty; there is nothing to calibrate");
    }
    for (ScalarNode path : paths) {
      String name = path.text();
      Parameter parameter = parameters.get(name);
      if (parameter == null) {
        String hint = NearestName.hint(name, parameters.paths());
        problems.add(path.location(), "there is no parameter " + Quote.of(name) + hint);
      } else if (parameter.prior() == null) {
        problems.add(
            path.location(),
            Quote.of(name) + " has no prior in the scenario; it needs one to be free");
      } else if (parameter.whole()) {
        problems.add(
            path.location(), Quote.of(name) + " is a whole number; only others can be calibrated");
      } else if (!seen.add(name)) {
        problems.add(path.location(), Quote.of(name) + " is listed twice");
      }
    }
  }

  private void rules(String key) {
    MappingNode rules = mapping(key);
    Collection<String> actors = scenario.world().actors().keySet();
    for (String id : rules.keys()) {
      if (rules.get(id) instanceof MappingNode rule) {
        String path = key + "." + id;
        known(rule, path, "from", actors);
        known(rule, path, "to", actors);
        known(rule, path, "acts", scenario.world().acts().keySet());
        known(rule, path, "documents", documents);
      }
    }
  }

  private void known(MappingNode holder, String path, String key, Collection<String> names) {
    for (ScalarNode name : scalars(holder, key)) {
      if (!names.contains(name.text())) {
        String owner = path.isEmpty() ? key : path + "." + key;
        String hint = NearestName.hint(name.text(), names);
        problems.add(
            name.location(),
            owner + " names " + Quote.of(name.text()) + ", which is not known" + hint);
      }
    }
  }

  private MappingNode mapping(String key) {
    return tree.get(key) instanceof MappingNode mapping ? mapping : MappingNode.empty(place(key));
  }

  private Location place(String key) {
    return tree.placeOf(key);
  }

  /** The single values of a key: of a list, or one alone. */
  private static List<ScalarNode> scalars(MappingNode holder, String key) {
    Node node = holder.get(key);
    List<Node> items =
        node instanceof SequenceNode sequence
            ? sequence.items()
            : node == null ? List.of() : List.of(node);
    List<ScalarNode> scalars = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof ScalarNode scalar && !scalar.isNull()) {
        scalars.add(scalar);
      }
    }
    return scalars;
  }
}
