package brink.scenario;

import brink.evidence.Evidence;
import brink.parameter.DrawKind;
import brink.parameter.Parameter;
import brink.parameter.ParameterDraws;
import brink.parameter.ParameterSpace;
import brink.parameter.ParameterValues;
import brink.parameter.RunDraws;
import brink.parameter.Verdict;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.RecordShape;
import brink.source.ScalarNode;
import brink.source.Sha256;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file as read, with all that it extends: a tree of numbers that may still be replaced.
 * Immutable; {@link #at} makes the {@link Scenario} that a run needs.
 */
public final class ScenarioTemplate {
  private static final String INTERVENTIONS = "interventions";
  private static final int LONGEST_NAME = 100;

  private final String name;
  private final MappingNode tree;
  private final @Nullable Evidence evidence;
  private final DrawKind kind;
  private final @Nullable ParameterDraws draws;
  private final Resolution resolution;
  private final Origin origin;

  private ScenarioTemplate(
      String name,
      Origin origin,
      MappingNode tree,
      @Nullable Evidence evidence,
      DrawKind kind,
      @Nullable ParameterDraws draws,
      Resolution resolution) {
    this.name = name;
    this.origin = origin;
    this.tree = tree;
    this.evidence = evidence;
    this.kind = kind;
    this.draws = draws;
    this.resolution = resolution;
  }

  /**
   * Reads and checks a scenario.
   *
   * @param file its file, on disk or among those shipped
   * @param sets overrides "path=value", the later over the earlier; messages call them --set #1,
   *     #2, ...
   * @param files finds files
   * @return the template
   * @throws SourceException if anything is wrong, with all of it
   */
  public static ScenarioTemplate read(String file, List<String> sets, FileSource files) {
    Problems problems = new Problems();
    List<Setting> settings = Setting.parse(sets, problems);
    ScenarioTemplate template = read(file, null, settings, files, problems);
    problems.throwIfAny();
    return resolved(template);
  }

  /**
   * Reads and checks a scenario that another file names.
   *
   * @param file its file, on disk or among those shipped
   * @param from the place that names it, null for the command line
   * @param settings overrides, the later over the earlier
   * @param files finds files
   * @param problems takes all that is wrong
   * @return the template, null if anything is or was wrong
   */
  public static @Nullable ScenarioTemplate read(
      String file,
      @Nullable Location from,
      List<Setting> settings,
      FileSource files,
      Problems problems) {
    Includes includes = new Includes(files, problems);
    MappingNode merged = includes.read(file, from);
    if (merged == null) {
      return null;
    }
    MappingNode tree = Overrides.apply(merged, settings, problems);
    WorldCoherence.check(tree, problems);
    Evidence evidence = evidence(tree, files, problems);
    DrawsReader reader = new DrawsReader(files, problems);
    String name = LenientTree.text(tree, "name", stem(file));
    Origin origin = includes.origin(tree);
    DrawKind kind = kind(tree);
    ScenarioTemplate template = of(name, origin, tree, evidence, kind, null, problems);
    List<String> paths = template == null ? List.of() : List.copyOf(template.parameters().paths());
    DrawsReader.Read read = reader.read(tree, paths, includes, settings);
    if (template != null && read != null) {
      reader.check(read, template.parameters());
      Origin drawing = origin.drawing(read.table().draws());
      ScenarioTemplate drawn =
          problems.isEmpty()
              ? of(name, drawing, tree, evidence, kind, read.draws(), problems)
              : null;
      return drawn == null || kind != DrawKind.NONE ? drawn : drawn.atMeans();
    }
    return problems.isEmpty() ? template : null;
  }

  private static @Nullable ScenarioTemplate of(
      String name,
      Origin origin,
      MappingNode tree,
      @Nullable Evidence evidence,
      DrawKind kind,
      @Nullable ParameterDraws draws,
      Problems problems) {
    Resolution resolution = Resolution.of(centred(tree, draws, problems), name, evidence, problems);
    return resolution == null || !problems.isEmpty()
        ? null
        : new ScenarioTemplate(name, origin, tree, evidence, kind, draws, resolution);
  }

  /** What a tree says is drawn; all where it says nothing or what is no kind. */
  private static DrawKind kind(MappingNode tree) {
    String said = LenientTree.text(LenientTree.mapping(tree, "parameters"), "draws", "");
    return Arrays.stream(DrawKind.values())
        .filter(kind -> RecordShape.nameOf(kind).equals(said))
        .findFirst()
        .orElse(DrawKind.ALL);
  }

  /** The tree with what is drawn at the means of its draws: where all that draws nothing stands. */
  private static MappingNode centred(
      MappingNode tree, @Nullable ParameterDraws draws, Problems problems) {
    if (draws == null) {
      return tree;
    }
    return Overrides.apply(tree, means(draws), problems);
  }

  /** Every drawn number at the mean of its draws, with what its calibration says of it. */
  private static List<Setting> means(ParameterDraws draws) {
    List<Setting> settings = new ArrayList<>();
    double[] means = draws.means();
    for (int j = 0; j < means.length; j++) {
      String path = draws.paths().get(j);
      Node mean = NumberSlots.written(means[j]);
      Verdict verdict = draws.verdict(path);
      settings.add(new Setting(path, NumberSlots.PLACE, mean));
      if (verdict != null) {
        settings.add(new Setting(path, NumberSlots.PLACE, judged(mean, verdict)));
      }
    }
    return settings;
  }

  private static Node judged(Node value, Verdict verdict) {
    Node word = new ScalarNode(NumberSlots.PLACE, RecordShape.nameOf(verdict), false);
    return MappingNode.empty(NumberSlots.PLACE)
        .with("value", NumberSlots.PLACE, value)
        .with("verdict", NumberSlots.PLACE, word);
  }

  private static <T> T resolved(@Nullable T made) {
    if (made == null) {
      throw new IllegalStateException("a scenario without problems was not resolved");
    }
    return made;
  }

  private static @Nullable Evidence evidence(
      MappingNode tree, FileSource files, Problems problems) {
    ScalarNode folder = LenientTree.scalar(tree, "evidence");
    return folder == null
        ? null
        : Evidence.read(
            files,
            folder.text(),
            folder.location(),
            LenientTree.mapping(tree, "acts").keys(),
            problems);
  }

  /** The name of a file without folder and ending, as a name that the resolved file may say. */
  private static String stem(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String stem = dot > 0 ? last.substring(0, dot) : last;
    String plain = stem.replaceAll("[^A-Za-z0-9._-]", "-").replaceFirst("^[._-]", "x");
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }

  /**
   * Its short name: what the file says, else that of the file.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * All of its numbers.
   *
   * @return by dotted path, in the order of the file
   */
  public ParameterSpace parameters() {
    return resolution.parameters();
  }

  /**
   * What the documents report, if the file names a folder of evidence.
   *
   * @return the evidence, null where none is named
   */
  public @Nullable Evidence evidence() {
    return evidence;
  }

  /**
   * The posterior that this scenario names, at whose means stands whatever does not run it by
   * itself, such as {@link #at}.
   *
   * @return its draws without what is set over them; null where none is named, or nothing is drawn
   */
  public @Nullable ParameterDraws draws() {
    return draws;
  }

  /**
   * What each run draws, over what {@link #at} gives.
   *
   * @return rows of the posterior and the priors of numbers that have no value, as far as the
   *     scenario says; null where every run has the same numbers
   */
  public @Nullable RunDraws runDraws() {
    return runDraws(List.of());
  }

  /**
   * The same where some numbers are fixed.
   *
   * @param fixed dotted paths of what is not drawn; others may be among them
   * @return null where nothing is left to draw
   */
  public @Nullable RunDraws runDraws(List<String> fixed) {
    List<Parameter> priors =
        kind == DrawKind.ALL
            ? parameters().uncertain().stream()
                .filter(p -> isFree(p.path()) && !fixed.contains(p.path()))
                .toList()
            : List.of();
    ParameterDraws rest = draws == null ? null : draws.without(fixed);
    return rest == null && priors.isEmpty() ? null : new RunDraws(rest, priors);
  }

  /** Whether a number has a prior and neither a value nor a posterior. */
  private boolean isFree(String path) {
    return LenientTree.at(tree, path) instanceof MappingNode said
        && said.get("prior") != null
        && LenientTree.scalar(said, "value") == null
        && (draws == null || !draws.paths().contains(path));
  }

  /**
   * This scenario with the values of its files in the place of draws, as a calibration needs it
   * that makes such draws, and a forecast that must not know what they were fitted to.
   *
   * @return a template that draws nothing
   */
  public ScenarioTemplate undrawn() {
    Problems problems = new Problems();
    ScenarioTemplate template =
        of(name, origin.drawing(null), tree, evidence, DrawKind.NONE, null, problems);
    problems.throwIfAny();
    return resolved(template);
  }

  /**
   * This scenario with every number that is drawn at the mean of its posterior or prior.
   *
   * @return a template that draws nothing
   */
  public ScenarioTemplate atMeans() {
    ScenarioTemplate fixed = draws == null ? this : with(means(draws));
    return new ScenarioTemplate(
        name, origin, fixed.tree, evidence, DrawKind.NONE, null, fixed.resolution);
  }

  /**
   * The files that this scenario extends.
   *
   * @return as it names them; empty for none
   */
  public List<String> extended() {
    return origin.extended();
  }

  /**
   * What the file itself says otherwise than the files that it extends, interventions left out.
   *
   * @return in the order of those; empty where it extends none
   */
  public List<ScenarioEdit> own() {
    return origin.extended().isEmpty()
        ? List.of()
        : origin.between(origin.base(), origin.file(), INTERVENTIONS);
  }

  /**
   * What was set over the file.
   *
   * @return what differs from the file, interventions left out; empty for nothing
   */
  public List<ScenarioEdit> set() {
    return origin.between(origin.file(), origin.set(), INTERVENTIONS);
  }

  /**
   * The dated changes.
   *
   * @return by date
   */
  public List<DatedEdits> interventions() {
    return resolution.file().interventions().values().stream()
        .sorted(Comparator.comparing(Intervention::from))
        .map(one -> new DatedEdits(one.id(), one.from(), one.reason(), edits(one)))
        .toList();
  }

  private List<ScenarioEdit> edits(Intervention intervention) {
    return intervention.set().entrySet().stream()
        .map(
            e ->
                new ScenarioEdit(
                    e.getKey(),
                    ScenarioEdit.text(LenientTree.at(tree, e.getKey())),
                    ScenarioEdit.text(e.getValue())))
        .map(origin::asDrawn)
        .toList();
  }

  /**
   * What this scenario says otherwise than another.
   *
   * @param base the other
   * @return in the order of the other, interventions left out; empty where they say the same
   */
  public List<ScenarioEdit> editsOf(ScenarioTemplate base) {
    return ScenarioEdit.between(base.tree, tree, INTERVENTIONS).stream()
        .map(base.origin::asDrawn)
        .toList();
  }

  /**
   * Where the evidence is.
   *
   * @return name of the folder as a {@link FileSource} finds it, null where none is named
   */
  public @Nullable String evidenceFolder() {
    ScalarNode folder = LenientTree.scalar(tree, "evidence");
    return folder == null ? null : FileSource.nameOf(folder.text(), folder.location());
  }

  /**
   * What a user should know, such as coded events that cannot be replayed.
   *
   * @return lines in words, empty for none
   */
  public List<String> notes() {
    return resolution.notes();
  }

  /**
   * This template with other values.
   *
   * @param values values by path
   * @return a template that has passed the same checks as a file
   * @throws SourceException if a path does not exist or a value is not allowed
   */
  public ScenarioTemplate with(ParameterValues values) {
    if (values.byPath().isEmpty()) {
      return this;
    }
    Problems problems = new Problems();
    List<Setting> settings = new ArrayList<>();
    for (Map.Entry<String, Double> entry : values.byPath().entrySet()) {
      String path = entry.getKey();
      if (parameters().get(path) == null) {
        String hint =
            NearestName.of(path, parameters().paths())
                .map(n -> "; did you mean " + Quote.of(n) + "?")
                .orElse("");
        problems.add(NumberSlots.PLACE, "there is no parameter " + Quote.of(path) + hint);
      } else {
        settings.add(new Setting(path, NumberSlots.PLACE, NumberSlots.written(entry.getValue())));
      }
    }
    return with(settings, problems);
  }

  /**
   * This template with other values, numbers or words.
   *
   * @param settings what to replace, the later over the earlier
   * @return a template that has passed the same checks as a file
   * @throws SourceException if a path does not exist or a value is not allowed
   */
  public ScenarioTemplate with(List<Setting> settings) {
    return settings.isEmpty() ? this : with(settings, new Problems());
  }

  private ScenarioTemplate with(List<Setting> settings, Problems problems) {
    MappingNode changed = Overrides.apply(tree, settings, problems);
    ParameterDraws rest =
        draws == null ? null : draws.without(settings.stream().map(Setting::path).toList());
    ScenarioTemplate template =
        problems.isEmpty() ? of(name, origin, changed, evidence, kind, rest, problems) : null;
    problems.throwIfAny();
    return resolved(template);
  }

  /**
   * Prepares for many scenarios that differ in the same numbers.
   *
   * @param paths dotted paths of the numbers, none twice; may be empty
   * @return what makes them, much faster than {@link #at}
   * @throws SourceException if a path does not exist
   */
  public PreparedTemplate prepared(List<String> paths) {
    Map<String, Double> own = new LinkedHashMap<>();
    for (String path : paths) {
      Parameter parameter = parameters().get(path);
      own.put(path, parameter == null ? 0 : parameter.value());
    }
    ScenarioTemplate checked = with(new ParameterValues(own));
    return new PreparedTemplate(
        centred(checked.tree, checked.draws, new Problems()), checked.resolution, paths);
  }

  /**
   * The scenario at some values.
   *
   * @param values values by path that replace those of the file
   * @return every number fixed and checked
   * @throws SourceException if a path does not exist or a value is not allowed
   */
  public Scenario at(ParameterValues values) {
    return with(values).resolution.scenario();
  }

  /**
   * The complete scenario as one file that needs no other: it reads back as the same scenario, and
   * the same scenario always gives the same text.
   *
   * @return YAML
   */
  public String resolvedYaml() {
    return yaml(null);
  }

  private @Nullable DrawnParameters drawn() {
    if (draws == null) {
      return null;
    }
    String text = draws.text();
    return new DrawnParameters(kind, drawsName(text), Sha256.of(text));
  }

  /**
   * The same, with a folder of evidence that stands beside it.
   *
   * @param evidenceFolder name of the folder
   * @return YAML
   */
  public String resolvedYaml(String evidenceFolder) {
    return yaml(evidenceFolder);
  }

  /** Where not all is drawn, every number has its value, so that nothing is free. */
  private String yaml(@Nullable String evidenceFolder) {
    Predicate<String> free = kind == DrawKind.ALL ? this::isFree : path -> false;
    return ResolvedText.of(
        resolution.file().with(drawn(), evidenceFolder), resolution.parameters(), free);
  }

  /**
   * The dotted paths after which a column may be named.
   *
   * @param column the name of a column
   * @return paths of numbers and texts; empty for none, and for a path itself
   */
  public List<String> named(String column) {
    return LenientTree.named(tree, parameters().paths(), column);
  }

  /**
   * The files that {@link #resolvedYaml()} names, which must stand beside it.
   *
   * @return text by name; empty where it names none
   */
  public Map<String, String> resolvedFiles() {
    if (draws == null) {
      return Collections.emptyMap();
    }
    String text = draws.text();
    return Collections.singletonMap(drawsName(text), text);
  }

  /** Named after its content, so that those of several scenarios can stand side by side. */
  private static String drawsName(String text) {
    return "posterior-" + Sha256.of(text).substring(0, 8) + ".csv";
  }

  /**
   * Names the scenario by its content.
   *
   * @return SHA-256 of {@link #resolvedYaml()} in UTF-8, 64 hexadecimal digits
   */
  public String digest() {
    return Sha256.of(resolvedYaml());
  }
}
