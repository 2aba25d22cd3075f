package brink.sweep;

import brink.design.Design;
import brink.scenario.PreparedTemplate;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.scenario.Setting;
import brink.source.Location;
import brink.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the scenario of a point. Points that agree in scenario and words share a template prepared
 * for their numbers.
 */
final class PointScenarios {
  /** Templates that are kept; chosen: some tens of megabytes at most. */
  private static final int KEPT = 64;

  private static final Location PLACE = Location.whole("point");

  private final List<ScenarioTemplate> templates;
  private final List<SweptFactor> swept;
  private final Design design;
  private final List<String> paths = new ArrayList<>();
  private final Map<List<Integer>, PreparedTemplate> prepared = new LinkedHashMap<>();

  PointScenarios(List<ScenarioTemplate> templates, List<SweptFactor> swept, Design design) {
    this.templates = templates;
    this.swept = swept;
    this.design = design;
    swept.stream()
        .filter(factor -> factor.factor().numeric())
        .forEach(factor -> paths.add(factor.factor().path()));
  }

  /** Place of a point's scenario. */
  int template(int point) {
    for (int f = 0; f < swept.size(); f++) {
      if (swept.get(f).isScenario()) {
        return (int) design.value(point, f);
      }
    }
    return 0;
  }

  Scenario at(int point) {
    double[] values = new double[paths.size()];
    int next = 0;
    for (int f = 0; f < swept.size(); f++) {
      if (swept.get(f).factor().numeric()) {
        values[next] = design.value(point, f);
        next++;
      }
    }
    return prepared(point).at(values);
  }

  private PreparedTemplate prepared(int point) {
    List<Integer> key = new ArrayList<>();
    List<Setting> words = new ArrayList<>();
    for (int f = 0; f < swept.size(); f++) {
      SweptFactor factor = swept.get(f);
      if (!factor.factor().numeric()) {
        int place = (int) design.value(point, f);
        key.add(place);
        if (!factor.isScenario()) {
          Node word = factor.words().get(place).movedTo(PLACE);
          words.add(new Setting(factor.factor().path(), PLACE, word));
        }
      }
    }
    synchronized (prepared) {
      PreparedTemplate known = prepared.get(key);
      if (known == null) {
        known = templates.get(template(point)).with(words).prepared(paths);
        if (prepared.size() == KEPT) {
          prepared.remove(prepared.keySet().iterator().next());
        }
        prepared.put(key, known);
      }
      return known;
    }
  }
}
