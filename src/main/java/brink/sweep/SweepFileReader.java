package brink.sweep;

import brink.design.Design;
import brink.design.DesignKind;
import brink.model.OutcomeRule;
import brink.parameter.ParameterValues;
import brink.scenario.ScenarioTemplate;
import brink.scenario.Setting;
import brink.source.Binder;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.ScalarNode;
import brink.source.SequenceNode;
import brink.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the file of a sweep and the scenarios that it names; all problems in one pass. */
final class SweepFileReader {
  private final MappingNode tree;
  private final SweepFile file;
  private final FileSource files;
  private final Problems problems;

  private SweepFileReader(MappingNode tree, SweepFile file, FileSource files, Problems problems) {
    this.tree = tree;
    this.file = file;
    this.files = files;
    this.problems = problems;
  }

  /** Reads a sweep, null after a problem. */
  static @Nullable Sweep read(
      String name, List<Setting> settings, FileSource files, Problems problems) {
    Node node = files.tree(name, null, problems);
    SweepFile file = node == null ? null : Binder.bind(node, SweepFile.class, problems);
    return file != null && node instanceof MappingNode tree
        ? new SweepFileReader(tree, file, files, problems).sweep(stem(name), settings)
        : null;
  }

  private static String stem(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.replaceFirst("(\\.sweep)?\\.[a-z]+$", "");
  }

  private @Nullable Sweep sweep(String stem, List<Setting> settings) {
    Long seed = file.seedNumber();
    if (seed == null) {
      String given = "seed is " + file.seed().inWords();
      problems.add(file.seed().location(), given + "; it must be a whole number of 64 bits");
    }
    DesignReader designs = new DesignReader(file.design());
    designs.check(mapping("design"), problems);
    List<ScenarioTemplate> templates = templates(settings);
    if (templates.isEmpty() || !problems.isEmpty()) {
      return null;
    }
    FactorReader factors = new FactorReader(templates, exceptions(), problems);
    PointFile points = file.design().kind() == DesignKind.FILE ? table() : null;
    List<SweptFactor> swept = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    if (points == null) {
      swept.addAll(FactorReader.scenarios(templates));
      swept.addAll(factors.read(file.factors(), mapping("factors")));
    } else {
      places = points.places(templates, factors, swept, problems);
    }
    List<OutcomeRule> outcomes = outcomes(templates);
    Design design =
        problems.isEmpty() && seed != null ? design(designs, swept, places, seed) : null;
    return design == null || seed == null || !problems.isEmpty()
        ? null
        : new Sweep(
            file.name() == null ? stem : file.name(),
            file,
            templates,
            swept,
            outcomes,
            new Sweep.ListedPoints(places, points == null ? "" : points.text()),
            design,
            seed,
            file.replications());
  }

  private @Nullable Design design(
      DesignReader designs, List<SweptFactor> swept, List<int[]> at, long seed) {
    if (swept.isEmpty()) {
      problems.add(tree.placeOf("factors"), "factors are missing: nothing would be varied");
      return null;
    }
    try {
      return designs.design(swept, at, seed);
    } catch (IllegalArgumentException e) {
      problems.add(tree.placeOf("design"), "design: " + e.getMessage());
      return null;
    }
  }

  private MappingNode mapping(String key) {
    return tree.get(key) instanceof MappingNode mapping
        ? mapping
        : MappingNode.empty(tree.placeOf(key));
  }

  private List<ScalarNode> exceptions() {
    return tree.get("except") instanceof SequenceNode list
        ? list.items().stream().map(ScalarNode.class::cast).toList()
        : List.of();
  }

  private List<ScenarioTemplate> templates(List<Setting> settings) {
    List<Setting> all = new ArrayList<>(Setting.of(mapping("set")));
    all.addAll(settings);
    List<ScenarioTemplate> templates = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (ScalarNode named : named()) {
      ScenarioTemplate read =
          ScenarioTemplate.read(named.text(), named.location(), all, files, problems);
      if (read != null && !names.add(read.name())) {
        problems.add(named.location(), "two scenarios are named " + Quote.of(read.name()));
      }
      if (read != null) {
        templates.add(read);
      }
    }
    return templates;
  }

  private List<ScalarNode> named() {
    List<Node> nodes = new ArrayList<>();
    Node first = tree.get("scenario");
    nodes.add(first == null ? MappingNode.empty(tree.location()) : first);
    if (tree.get("alternatives") instanceof SequenceNode others) {
      nodes.addAll(others.items());
    }
    return nodes.stream().filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast).toList();
  }

  private @Nullable PointFile table() {
    if (!file.factors().isEmpty()) {
      problems.add(
          tree.placeOf("factors"), "factors are named by the table of points; none may stand here");
    }
    Node named = mapping("design").get("file");
    if (!(named instanceof ScalarNode scalar)) {
      return null;
    }
    SourceFile found = files.open(scalar.text(), scalar.location(), problems);
    return found == null ? null : PointFile.read(found, problems);
  }

  private List<OutcomeRule> outcomes(List<ScenarioTemplate> templates) {
    List<OutcomeRule> rules = templates.get(0).at(ParameterValues.NONE).outcomes();
    List<String> ids = file.outcomes();
    Location place = tree.placeOf("outcomes");
    if (ids.isEmpty()) {
      ids = rules.stream().filter(OutcomeRule::headline).map(OutcomeRule::id).toList();
    }
    for (ScenarioTemplate template : templates) {
      List<String> known =
          template.at(ParameterValues.NONE).outcomes().stream().map(OutcomeRule::id).toList();
      for (int i = 0; i < ids.size(); i++) {
        if (!known.contains(ids.get(i))) {
          problems.add(placeOf(i, place), unknown(ids.get(i), known, template.name()));
        }
      }
    }
    List<String> kept = ids;
    until(kept);
    if (kept.isEmpty()) {
      problems.add(place, "outcomes must be listed: the scenario has no headline outcome");
    }
    return rules.stream()
        .filter(rule -> kept.contains(rule.id()))
        .sorted(java.util.Comparator.comparingInt(rule -> kept.indexOf(rule.id())))
        .toList();
  }

  private Location placeOf(int item, Location fallback) {
    return tree.get("outcomes") instanceof SequenceNode list && item < list.items().size()
        ? list.items().get(item).location()
        : fallback;
  }

  private static String unknown(String id, List<String> known, String where) {
    return "there is no outcome " + Quote.of(id) + " in " + where + NearestName.hint(id, known);
  }

  private void until(List<String> kept) {
    SweepFile.PointPrecision until = file.until();
    if (until != null && until.outcome() != null && !kept.contains(until.outcome())) {
      problems.add(
          Objects.requireNonNull(mapping("until").get("outcome"), "bound from it").location(),
          "until.outcome is "
              + Quote.of(until.outcome())
              + ", which is not among the outcomes that are kept"
              + NearestName.hint(until.outcome(), kept));
    }
  }
}
