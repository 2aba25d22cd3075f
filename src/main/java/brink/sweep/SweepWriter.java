package brink.sweep;

import brink.design.SignificantDigits;
import brink.model.OutcomeRule;
import brink.scenario.ScenarioTemplate;
import brink.source.Sha256;
import brink.source.YamlText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a complete sweep as YAML. One sweep gives one text, and it reads back as the same. */
final class SweepWriter {
  private static final String FOLDER = "resolved/";

  /** The sweep's own file. */
  static final String SPEC = "spec.yaml";

  private static final String LISTED = "listed.csv";

  private SweepWriter() {}

  static String of(
      Sweep sweep, SweepFile file, List<ScenarioTemplate> templates, List<SweptFactor> swept) {
    List<String> scenarios = new ArrayList<>();
    for (int i = 0; i < templates.size(); i++) {
      scenarios.add(fileOf(i, templates.get(i)));
    }
    StringBuilder text = new StringBuilder();
    line(text, "name", YamlText.quoted(sweep.name()));
    line(text, "title", YamlText.quoted(sweep.title()));
    line(text, "question", YamlText.quoted(sweep.question()));
    line(text, "scenario", YamlText.quoted(scenarios.get(0)));
    line(text, "alternatives", list(scenarios.subList(1, scenarios.size())));
    line(text, "factors", factors(file, swept));
    line(text, "design", new DesignReader(file.design()).text(LISTED));
    Replications replications = sweep.replications();
    line(text, "replications", Integer.toString(replications.most()));
    Double halfWidth = replications.halfWidth();
    if (halfWidth != null) {
      String outcome = YamlText.quoted(String.valueOf(replications.outcome()));
      line(
          text,
          "until",
          "{half-width: " + SignificantDigits.text(halfWidth) + ", outcome: " + outcome + "}");
    }
    line(text, "outcomes", list(sweep.outcomes().stream().map(OutcomeRule::id).toList()));
    line(text, "seed", Long.toString(sweep.seed()));
    line(text, "runs-table", Boolean.toString(sweep.runsTable()));
    return text.toString();
  }

  private static String factors(SweepFile file, List<SweptFactor> swept) {
    if (file.factors().isEmpty()) {
      return "{}";
    }
    return swept.stream()
        .filter(factor -> !factor.isScenario())
        .map(factor -> "\n  " + YamlText.key(factor.factor().path()) + ": " + factor.written())
        .collect(Collectors.joining());
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append(value.startsWith("\n") ? ":" : ": ").append(value).append('\n');
  }

  private static String list(List<String> items) {
    return items.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  static SortedMap<String, String> files(
      String spec, List<ScenarioTemplate> templates, String points) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(SPEC, spec);
    for (int i = 0; i < templates.size(); i++) {
      files.put(fileOf(i, templates.get(i)), templates.get(i).resolvedYaml());
      templates.get(i).resolvedFiles().forEach((name, text) -> files.put(FOLDER + name, text));
    }
    if (!points.isEmpty()) {
      files.put(LISTED, points);
    }
    return Collections.unmodifiableSortedMap(files);
  }

  private static String fileOf(int place, ScenarioTemplate template) {
    return String.format(Locale.ROOT, FOLDER + "%03d-%s.yaml", place + 1, template.name());
  }

  /** SHA-256 of names and texts, 64 hexadecimal digits. */
  static String digest(SortedMap<String, String> files) {
    StringBuilder all = new StringBuilder();
    files.forEach((file, text) -> all.append(file).append('\n').append(text).append('\0'));
    return Sha256.of(all.toString());
  }
}
