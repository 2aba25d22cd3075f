package brink.sweep;

import brink.design.Design;
import brink.model.OutcomeRule;
import brink.parameter.ParameterSpace;
import brink.parameter.RunDraws;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.scenario.Setting;
import brink.simulation.Simulation;
import brink.source.FileSource;
import brink.source.Problems;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A sweep as its file says it: scenarios, the points at which they are run, and how often.
 * Immutable; may be used by several threads at once.
 */
public final class Sweep {
  /** How the names of sweep files end. */
  public static final String ENDING = ".sweep.yaml";

  private final String name;
  private final SweepFile file;
  private final List<ScenarioTemplate> templates;
  private final List<SweptFactor> swept;
  private final List<OutcomeRule> outcomes;
  private final ListedPoints table;
  private final Design design;
  private final long seed;
  private final int replications;
  private final PointScenarios points;

  /** Points that a file lists: for each the places of its values; the text. Empty for none. */
  record ListedPoints(List<int[]> places, String text) {}

  Sweep(
      String name,
      SweepFile file,
      List<ScenarioTemplate> templates,
      List<SweptFactor> swept,
      List<OutcomeRule> outcomes,
      ListedPoints table,
      Design design,
      long seed,
      int replications) {
    this.name = name;
    this.file = file;
    this.templates = Collections.unmodifiableList(new ArrayList<>(templates));
    this.swept = Collections.unmodifiableList(new ArrayList<>(swept));
    this.outcomes = outcomes;
    this.table = table;
    this.design = design;
    this.seed = seed;
    this.replications = replications;
    this.points = new PointScenarios(templates, swept, design);
  }

  /**
   * Reads and checks a sweep.
   *
   * @param file its file, on disk or among those shipped
   * @param sets overrides "path=value" of the scenarios, after those of the file; messages call
   *     them --set #1, #2, ...
   * @param files finds files
   * @return the sweep
   * @throws SourceException if anything is wrong, with all of it
   */
  public static Sweep read(String file, List<String> sets, FileSource files) {
    Problems problems = new Problems();
    List<Setting> settings = Setting.parse(sets, problems);
    Sweep sweep = SweepFileReader.read(file, settings, files, problems);
    problems.throwIfAny();
    if (sweep == null) {
      throw new IllegalStateException("a sweep without problems was not read");
    }
    return sweep;
  }

  /**
   * Reads what {@link #files} wrote.
   *
   * @param files texts by name
   * @return the same sweep
   * @throws SourceException if anything is wrong, with all of it
   */
  public static Sweep of(SortedMap<String, String> files) {
    return read(SweepWriter.SPEC, List.of(), FileSource.of(files));
  }

  /**
   * This sweep with another seed of its runs and its design.
   *
   * @param changed any value
   * @return a changed copy
   */
  public Sweep withSeed(long changed) {
    Design other = new DesignReader(file.design()).design(swept, table.places(), changed);
    return new Sweep(name, file, templates, swept, outcomes, table, other, changed, replications);
  }

  /**
   * This sweep with another number of runs at each point.
   *
   * @param changed 1 or more; where points end when their interval is narrow, the most
   * @return a changed copy
   */
  public Sweep withReplications(int changed) {
    if (changed < 1) {
      throw new IllegalArgumentException("replications must be 1 or more, not " + changed);
    }
    return new Sweep(name, file, templates, swept, outcomes, table, design, seed, changed);
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
   * Its title.
   *
   * @return the title in words, in one line
   */
  public String title() {
    return oneLine(file.title());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /**
   * The question that it answers.
   *
   * @return the question in one line, may be empty
   */
  public String question() {
    return oneLine(file.question());
  }

  /**
   * The seed of its runs and its design.
   *
   * @return any value
   */
  public long seed() {
    return seed;
  }

  /**
   * How many runs there are at each point.
   *
   * @return a number, and what may end them before
   */
  public Replications replications() {
    SweepFile.PointPrecision until = file.until();
    return until == null
        ? new Replications(replications, null, null)
        : new Replications(
            replications,
            until.halfWidth(),
            until.outcome() == null ? outcomes.get(0).id() : until.outcome());
  }

  /**
   * What is kept of each run.
   *
   * @return at least one outcome; every scenario has one of that id
   */
  public List<OutcomeRule> outcomes() {
    return outcomes;
  }

  /**
   * Whether a row for each run is kept too.
   *
   * @return what the file says
   */
  public boolean runsTable() {
    return file.runsTable();
  }

  /**
   * The points.
   *
   * @return the design; where there are several scenarios, one of its factors is {@link
   *     brink.design.Factor#SCENARIO}
   */
  public Design design() {
    return design;
  }

  /**
   * What stands twice: points of a table, or values of a list.
   *
   * @return in words; empty where nothing does
   */
  public Optional<String> repeats() {
    return DuplicatePoints.of(design);
  }

  /**
   * Names of the scenarios.
   *
   * @return at least one
   */
  public List<String> scenarios() {
    return templates.stream().map(ScenarioTemplate::name).toList();
  }

  /**
   * The scenarios as read, at the values that points leave alone.
   *
   * @return at least one
   */
  public List<ScenarioTemplate> templates() {
    return templates;
  }

  /**
   * All numbers of the first scenario, with what they rest on.
   *
   * @return by dotted path
   */
  public ParameterSpace parameters() {
    return templates.get(0).parameters();
  }

  /**
   * The scenario at a point.
   *
   * @param point place of the point, from 0
   * @return every number fixed and checked
   * @throws SourceException if what the values make together is not allowed
   */
  public Scenario scenario(int point) {
    return points.at(point);
  }

  /**
   * The simulation at a point: the same whenever it is asked for.
   *
   * @param point place of the point, from 0
   * @return its simulation
   * @throws SourceException if what the values make together is not allowed
   */
  public Simulation simulation(int point) {
    return points.simulation(point);
  }

  /**
   * Whether runs draw what is no factor, so that those of one draw are not independent.
   *
   * @return true if those of any scenario do
   */
  public boolean isDrawn() {
    List<String> fixed = swept.stream().map(factor -> factor.factor().path()).toList();
    return templates.stream().anyMatch(template -> template.runDraws(fixed) != null);
  }

  /**
   * How many draws the runs of a point take.
   *
   * @return at most; 0 where nothing is drawn
   */
  public long draws() {
    return isDrawn() ? RunDraws.of(replications - 1) + 1 : 0;
  }

  /**
   * The points, ready to be sent to another process.
   *
   * @return what makes the same simulations as {@link #simulation}
   */
  public SweepPoints points() {
    return new ResolvedPoints(this, files());
  }

  /**
   * The sweep as one file that gives every default; it names the resolved scenarios.
   *
   * @return YAML
   */
  public String resolvedYaml() {
    return SweepWriter.of(this, file, templates, swept);
  }

  /**
   * The sweep and its scenarios, complete: they need no other file and read back as the same sweep,
   * by {@link #of} or, in a folder, by {@link #read} of spec.yaml.
   *
   * @return texts by name, with forward slashes: spec.yaml, resolved/NNN-name.yaml for each
   *     scenario and, where a file lists the points, listed.csv
   */
  public SortedMap<String, String> files() {
    return SweepWriter.files(resolvedYaml(), templates, table.text());
  }

  /**
   * Names the sweep by its content, scenarios and seed included.
   *
   * @return SHA-256 of the names and texts of {@link #files}, 64 hexadecimal digits
   */
  public String digest() {
    return SweepWriter.digest(files());
  }
}
