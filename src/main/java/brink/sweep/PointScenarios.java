package brink.sweep;

import brink.design.Design;
import brink.scenario.PreparedTemplate;
import brink.scenario.Scenario;
import brink.scenario.ScenarioDraws;
import brink.scenario.ScenarioTemplate;
import brink.scenario.Setting;
import brink.simulation.Simulation;
import brink.source.Location;
import brink.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  private final Map<List<Integer>, Prepared> prepared = new LinkedHashMap<>();

  /** A template at some words, prepared for the numbers of points, and for what runs draw. */
  private record Prepared(PreparedTemplate template, @Nullable ScenarioDraws draws) {}

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

  /** The scenario at a point, with what runs draw at its means. */
  Scenario at(int point) {
    return prepared(point).template().at(values(point));
  }

  Simulation simulation(int point) {
    ScenarioDraws draws = prepared(point).draws();
    return Simulation.of(at(point), draws == null ? null : draws.at(values(point)));
  }

  private double[] values(int point) {
    double[] values = new double[paths.size()];
    int next = 0;
    for (int f = 0; f < swept.size(); f++) {
      if (swept.get(f).factor().numeric()) {
        values[next] = design.value(point, f);
        next++;
      }
    }
    return values;
  }

  private Prepared prepared(int point) {
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
      Prepared known = prepared.get(key);
      if (known == null) {
        ScenarioTemplate at = templates.get(template(point)).with(words);
        known = new Prepared(at.prepared(paths), ScenarioDraws.of(at, paths, values(point)));
        if (prepared.size() == KEPT) {
          prepared.remove(prepared.keySet().iterator().next());
        }
        prepared.put(key, known);
      }
      return known;
    }
  }
}
