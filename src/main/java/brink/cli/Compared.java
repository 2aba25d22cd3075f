package brink.cli;

import brink.parameter.ParameterValues;
import brink.results.RefusedException;
import brink.run.RunLayout;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import brink.source.Problem;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A scenario that is compared with others.
 *
 * @param name its name, unlike those of the others
 * @param template the scenario as read
 * @param scenario the scenario resolved
 * @param simulation the scenario laid out for running
 */
record Compared(String name, ScenarioTemplate template, Scenario scenario, Simulation simulation) {

  /** Its title in words. */
  String title() {
    return scenario.title();
  }

  /**
   * Reads scenarios, the base first.
   *
   * @param files their files
   * @param sets changes of all of them, each PATH=VALUE
   * @param source where the files lie
   * @throws SourceException if any is wrong, with all that is wrong with all of them
   * @throws RefusedException if their days differ
   */
  static List<Compared> read(List<String> files, List<String> sets, FileSource source) {
    List<Compared> scenarios = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (String file : files) {
      try {
        ScenarioTemplate template = ScenarioTemplate.read(file, sets, source);
        Scenario scenario = template.at(ParameterValues.NONE);
        String name = free(template.name(), names);
        scenarios.add(new Compared(name, template, scenario, Simulation.of(template)));
      } catch (SourceException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new SourceException(problems);
    }
    scenarios.forEach(scenario -> checkDays(scenarios.get(0), scenario));
    return scenarios;
  }

  private static String free(String name, Set<String> names) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
    String free = plain;
    for (int i = 2; !names.add(free); i++) {
      free = plain + "-" + i;
    }
    return free;
  }

  private static void checkDays(Compared base, Compared other) {
    if (!days(base).equals(days(other))) {
      throw new RefusedException(
          other.name
              + ": runs "
              + days(other)
              + ", but "
              + base.name
              + " runs "
              + days(base)
              + "; only scenarios of the same days can be compared");
    }
  }

  private static String days(Compared scenario) {
    RunLayout layout = scenario.simulation.layout();
    return "from " + layout.start() + " to " + layout.start().plusDays(layout.days() - 1L);
  }
}
