package brink.calibration.crisis;

import brink.calibration.abc.AbcSettings;
import brink.evidence.DocumentWindow;
import brink.evidence.Evidence;
import brink.model.Field;
import brink.parameter.Parameter;
import brink.parameter.ParameterValues;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.scenario.Schema;
import brink.source.Binder;
import brink.source.DottedPath;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.RecordShape;
import brink.source.SourceException;
import brink.source.SourceFile;
import brink.source.SourceReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be calibrated on what, read and checked.
 *
 * @param name short name: that of the file without its endings
 * @param template the scenario
 * @param evidence what the documents report; null where the file itself says what was observed
 * @param documents ids of the documents that are used
 * @param file what the file says, complete
 * @param logFile name of the complete log that stands in the place of the documents; null where
 *     there is none
 */
public record CalibrationSpec(
    String name,
    ScenarioTemplate template,
    @Nullable Evidence evidence,
    List<String> documents,
    CalibrationFile file,
    @Nullable String logFile) {
  private static final RecordShape SHAPE = RecordShape.of(CalibrationFile.class);

  /**
   * Reads and checks a file.
   *
   * @param name its name, on disk or among those shipped
   * @param sets overrides "path=value" of what the file says; messages call them --set #1, #2, ...
   * @param files finds files
   * @return the calibration
   * @throws SourceException if anything is wrong in the file or its scenario, with all of it
   */
  public static CalibrationSpec read(String name, List<String> sets, FileSource files) {
    return read(name, sets, null, files);
  }

  /**
   * Reads and checks a file for another scenario than it names.
   *
   * @param name its name, on disk or among those shipped
   * @param scenario the scenario
   * @param files finds files
   * @return the calibration
   * @throws SourceException if anything is wrong in the file, or it does not fit the scenario, with
   *     all of it
   */
  public static CalibrationSpec of(String name, ScenarioTemplate scenario, FileSource files) {
    return read(name, List.of(), scenario, files);
  }

  private static CalibrationSpec read(
      String name, List<String> sets, @Nullable ScenarioTemplate scenario, FileSource files) {
    Problems problems = new Problems();
    Node node = files.tree(name, null, problems);
    if (node != null && !(node instanceof MappingNode)) {
      problems.add(node.location(), "the file is " + node.inWords() + "; it must be a mapping");
    }
    if (!(node instanceof MappingNode own)) {
      throw new SourceException(problems.list());
    }
    MappingNode tree = overridden(own, sets, problems);
    CalibrationFile file = Binder.bind(tree, CalibrationFile.class, problems);
    ScenarioTemplate said = scenario;
    if (file != null && said == null) {
      said = named(file, tree, files, problems);
    }
    CalibrationSpec spec =
        file == null || said == null ? null : checked(stem(name), file, tree, said, problems);
    if (file != null && spec != null && spec.logFile() != null) {
      logThere(file, tree, files, problems);
    }
    problems.throwIfAny();
    return Objects.requireNonNull(spec);
  }

  private static @Nullable ScenarioTemplate named(
      CalibrationFile file, MappingNode tree, FileSource files, Problems problems) {
    Node place = Objects.requireNonNull(tree.get("scenario"));
    return ScenarioTemplate.read(file.scenario(), place.location(), List.of(), files, problems);
  }

  /** Says where a log is named that is not there. */
  private static void logThere(
      CalibrationFile file, MappingNode tree, FileSource files, Problems problems) {
    if (file.log() != null && tree.get("log") instanceof MappingNode said) {
      Node place = Objects.requireNonNull(said.get("file"), "bound from it");
      SourceFile unused = files.open(file.log().file(), place.location(), problems);
    }
  }

  private static CalibrationSpec checked(
      String name,
      CalibrationFile file,
      MappingNode tree,
      ScenarioTemplate said,
      Problems problems) {
    ScenarioTemplate template = said.undrawn();
    Evidence evidence = template.evidence();
    if (evidence == null && file.needsEvidence()) {
      problems.add(
          tree.placeOf("scenario"),
          "the scenario names no evidence, and not every summary is observed here");
    }
    Scenario scenario = template.at(ParameterValues.NONE);
    List<String> known = scenario.windows().stream().map(DocumentWindow::document).toList();
    new CalibrationFileValidator(tree, template.parameters(), scenario, known, file.log(), problems)
        .check();
    List<String> used = file.documents().isEmpty() ? known : file.documents();
    return new CalibrationSpec(name, template, evidence, used, file, logFile(file, tree));
  }

  private static @Nullable String logFile(CalibrationFile file, MappingNode tree) {
    LogSpec log = file.log();
    return log == null || !(tree.get("log") instanceof MappingNode said)
        ? null
        : FileSource.nameOf(
            log.file(), Objects.requireNonNull(said.get("file"), "bound from it").location());
  }

  private static MappingNode overridden(MappingNode tree, List<String> sets, Problems problems) {
    MappingNode changed = tree;
    for (int i = 0; i < sets.size(); i++) {
      String name = "--set #" + (i + 1);
      String set = sets.get(i);
      int equals = set.indexOf('=');
      if (equals < 1) {
        problems.add(
            Location.whole(name),
            Quote.of(set) + " must have the form path=value, as in method.particles=500");
        continue;
      }
      Node value = SourceReader.readInline(name, set.substring(equals + 1), problems);
      if (value != null) {
        String path = set.substring(0, equals).strip();
        changed = DottedPath.set(changed, SHAPE, path, Location.whole(name), value, problems);
      }
    }
    return changed;
  }

  /** The name of a file without folder and endings. */
  private static String stem(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return last.replaceAll("(\\.calibration)?\\.[a-z]+$", "");
  }

  /**
   * The schema of calibration files, for editors that complete and check.
   *
   * @return JSON Schema 2020-12, ending with a line end
   */
  public static String schema() {
    return Schema.json(CalibrationFile.class, "calibration");
  }

  /**
   * The same calibration on fewer documents.
   *
   * @param fewer ids of the documents
   * @return a changed copy
   */
  public CalibrationSpec on(List<String> fewer) {
    return new CalibrationSpec(name, template, evidence, List.copyOf(fewer), file, logFile);
  }

  /**
   * The same calibration on other evidence.
   *
   * @param other what the same documents report
   * @return a changed copy
   */
  public CalibrationSpec on(Evidence other) {
    return new CalibrationSpec(name, template, other, documents, file, logFile);
  }

  /**
   * Summaries of which the file says what was observed.
   *
   * @return their names; empty where the evidence says it of all
   */
  public List<String> observedInFile() {
    return file.summaries().values().stream()
        .filter(rule -> rule.observed() != null)
        .map(SummarySpec::id)
        .toList();
  }

  /**
   * Its title.
   *
   * @return in words
   */
  public String title() {
    return file.title();
  }

  /**
   * The free parameters.
   *
   * @return in the order of the file; each has a prior
   */
  public List<Parameter> free() {
    return file.parameters().stream()
        .map(path -> Objects.requireNonNull(template.parameters().get(path)))
        .toList();
  }

  /**
   * How to sample.
   *
   * @return the settings of the file
   */
  public AbcSettings settings() {
    return file.settings();
  }

  /**
   * What the file says of a complete log.
   *
   * @return the rule; null where documents are fitted
   */
  public @Nullable LogSpec log() {
    return file.log();
  }

  /**
   * The end of what a log tells.
   *
   * @return in days since the start: the end of the last day that was observed
   */
  public double logUntil() {
    Scenario scenario = template.at(ParameterValues.NONE);
    LogSpec log = file.log();
    LocalDate last = log == null ? null : log.until();
    return last == null ? scenario.days() : scenario.horizon().endOf(last);
  }

  /**
   * How many draws from the prior the summaries are learnt from.
   *
   * @return 100 or more
   */
  public int pilot() {
    return file.method().pilot();
  }

  /**
   * Whether the last generation is moved to the observation by regression.
   *
   * @return what the file says
   */
  public boolean adjusts() {
    return file.method().adjust();
  }

  /**
   * The file with everything that it left out.
   *
   * @return YAML that names the scenario {@code resolved.yaml}
   */
  public String yaml() {
    return resolvedYaml(file.summaries(), file.checks());
  }

  /**
   * The file with everything that it left out, and what was observed.
   *
   * @param fitted the rules of its summaries, complete
   * @param checks the rules of its checks, complete
   * @return YAML that names the scenario {@code resolved.yaml}
   */
  String resolvedYaml(Map<String, SummarySpec> fitted, Map<String, SummarySpec> checks) {
    return CalibrationWriter.of(
        new CalibrationFile(
            file.title(),
            "resolved.yaml",
            documents,
            file.parameters(),
            fitted,
            checks,
            file.method(),
            file.stop(),
            null,
            file.seed()));
  }

  /**
   * The file of a calibration on a log, with everything that it left out.
   *
   * @param table name of the table of acts
   * @return YAML that names the scenario {@code resolved.yaml}
   */
  public String resolvedYaml(String table) {
    LogSpec log = Objects.requireNonNull(file.log(), "there is a log");
    return CalibrationWriter.of(
        new LoggedFile(
            file.title(), "resolved.yaml", file.parameters(), log.of(table), file.seed()));
  }

  /** What the file of a calibration on a log says; the rest is of documents. */
  private record LoggedFile(
      @Field(text = "title") String title,
      @Field(text = "scenario") String scenario,
      @Field(text = "parameters") List<String> parameters,
      @Field(text = "log") LogSpec log,
      @Field(text = "seed") int seed) {}
}
