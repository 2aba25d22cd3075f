package brink.cli;

import brink.calibration.crisis.CalibrationSpec;
import brink.cli.shell.Invocation;
import brink.evidence.Evidence;
import brink.likelihood.EventLog;
import brink.parameter.ParameterValues;
import brink.publication.LoggedPublication;
import brink.results.EventTable;
import brink.scenario.DrawsTable;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.CsvText;
import brink.source.DecimalText;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.Node;
import brink.source.Problems;
import brink.source.ScalarNode;
import brink.source.SourceException;
import brink.source.SourceFile;
import brink.source.YamlText;
import brink.sweep.Sweep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds out which kind of file one is, by its name and by what is in it, and checks it with the
 * reader that the commands use.
 */
final class Validation {
  /** What a file that belongs to some scenario is held against. */
  private static final String BASELINE = "scenarios/baseline.yaml";

  private static final Set<String> EVIDENCE = Set.of("documents", "events", "forecasts");
  private static final Set<String> EVIDENCE_FILES =
      Set.of(Evidence.DOCUMENTS, Evidence.EVENTS, Evidence.FORECASTS);
  private static final String CALIBRATION = ".calibration.yaml";

  private final Invocation shell;
  private final List<String> sets;
  private final FileSource files;

  Validation(Invocation shell, List<String> sets) {
    this.shell = shell;
    this.sets = sets;
    files = shell.files();
  }

  /**
   * Checks a file.
   *
   * @return what it is, in words, where that is not plain
   * @throws SourceException if anything is wrong, with all of it
   */
  String check(String name) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return table(name);
    }
    if (name.endsWith(Sweep.ENDING)) {
      Sweep.read(name, sets, files);
      return "";
    }
    if (name.endsWith(CALIBRATION)) {
      return calibration(name);
    }
    Set<String> keys = keys(name);
    if (keys.contains("design")) {
      Sweep.read(name, sets, files);
      return "a sweep";
    }
    if (keys.contains("scenario")) {
      return calibration(name);
    }
    if (EVIDENCE.stream().anyMatch(keys::contains) && !keys.contains("title")) {
      return evidence(name);
    }
    boolean part = !keys.isEmpty() && !keys.contains("title") && !keys.contains("extends");
    return part ? part(name, keys) : scenario(name);
  }

  private Set<String> keys(String name) {
    Node node = files.tree(name, null, new Problems());
    return node instanceof MappingNode mapping ? mapping.keys() : Set.of();
  }

  private String scenario(String name) {
    ScenarioTemplate template = ScenarioTemplate.read(name, sets, files);
    template.at(ParameterValues.NONE);
    template.notes().forEach(shell::say);
    return "";
  }

  private String calibration(String name) {
    CalibrationSpec spec = CalibrationSpec.read(name, sets, files);
    if (spec.log() != null) {
      EventLog unused = LoggedPublication.log(spec, files);
    }
    return "a calibration";
  }

  /** Acts, actors or the like, which scenarios extend: as one that extends the baseline and it. */
  private String part(String name, Set<String> keys) {
    Set<String> known = new LinkedHashSet<>(keys(BASELINE));
    known.addAll(List.of("acts", "ladder", "actors", "relations", "fronts", "dynamics", "choice"));
    known.addAll(List.of("settlement", "reporting", "outcomes", "interventions", "condition"));
    known.add("windows");
    if (keys.stream().noneMatch(known::contains)) {
      throw refused(
          name,
          "this is no file of a scenario, a sweep, a calibration or evidence: it has the keys "
              + String.join(", ", keys.stream().limit(8).toList()));
    }
    String whole = "validate " + name;
    String text = "extends: [" + BASELINE + ", " + YamlText.quoted(name) + "]\n";
    ScenarioTemplate.read(whole, sets, files.with(whole, text)).at(ParameterValues.NONE);
    return "a part of a scenario, here of " + BASELINE;
  }

  private String evidence(String name) {
    int slash = name.lastIndexOf('/');
    if (!EVIDENCE_FILES.contains(name.substring(slash + 1))) {
      throw refused(name, "a file of evidence is named " + String.join(" or ", sorted()));
    }
    Problems problems = new Problems();
    String folder = slash < 0 ? "." : name.substring(0, slash);
    Evidence.read(files, folder, null, baseline().world().acts().keySet(), problems);
    problems.throwIfAny();
    return "evidence, with the other files of its folder";
  }

  private static List<String> sorted() {
    return EVIDENCE_FILES.stream().sorted().toList();
  }

  private Scenario baseline() {
    return ScenarioTemplate.read(BASELINE, List.of(), files).at(ParameterValues.NONE);
  }

  private String table(String name) {
    Problems problems = new Problems();
    SourceFile file = files.open(name, null, problems);
    problems.throwIfAny();
    String text = file == null ? "" : file.text();
    List<List<ScalarNode>> rows = CsvText.rows(new SourceFile(name, text), new Problems());
    List<String> header = cells(rows, 0);
    if (header.get(0).equals("weight")) {
      DrawsTable.parse(name, text);
      return "draws; the scenario that names them says which numbers there are";
    }
    if (header.containsAll(List.of("actor", "act", "target"))) {
      int run = header.indexOf("run");
      List<String> first = cells(rows, 1);
      Long which = run < 0 || run >= first.size() ? null : DecimalText.whole(first.get(run));
      Scenario scenario = baseline();
      EventTable.read(name, which, scenario.days(), scenario, files);
      return "a log of acts, here for " + BASELINE + (which == null ? "" : ", run " + which);
    }
    String sweep = "validate.sweep.yaml";
    TreeMap<String, String> texts = new TreeMap<>();
    texts.put(name, text);
    texts.put(
        sweep,
        "title: points\nscenario: "
            + BASELINE
            + "\ndesign: {kind: file, file: "
            + YamlText.quoted(name)
            + "}\n");
    Sweep.read(sweep, sets, FileSource.of(texts));
    return "points of a design, here for " + BASELINE;
  }

  private static List<String> cells(List<List<ScalarNode>> rows, int row) {
    return row < rows.size() ? rows.get(row).stream().map(ScalarNode::text).toList() : List.of("");
  }

  private static SourceException refused(String name, String why) {
    Problems problems = new Problems();
    problems.add(Location.whole(name), why);
    return new SourceException(problems.list());
  }
}
