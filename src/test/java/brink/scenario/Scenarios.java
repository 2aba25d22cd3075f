package brink.scenario;

import brink.parameter.ParameterValues;
import brink.source.FileSource;
import brink.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the tests of scenarios have in common. */
final class Scenarios {
  static final String BASELINE = "scenarios/baseline.yaml";

  /** Two actors who fire at each other: as small as a complete scenario can be. */
  static final String SMALL =
      """
      title: Two actors
      start: 2024-07-27
      end: 2024-08-05
      acts:
        shell: {label: shelling, family: strike, cameo: "194", plover: assault, goldstein: -9, rung: 5}
        talk: {label: talk, family: call, cameo: "040", plover: consult, goldstein: 1, rung: 1}
        press: {label: press, family: call, cameo: "022", plover: request, goldstein: 3, rung: 1,
                third-party: required}
      ladder:
        rungs: {"0": a, "1": b, "2": c, "3": d, "4": e, "5": f, "6": g, "7": h, "8": i, "9": j}
        by-deaths: {some: {at-least: 3, rung: 6}}
        regional-war: {belligerents: 2, pairs: 1, within-hours: 72, rung: 9}
      actors:
        north:
          name: North
          tempo: {prior: {gamma: {mean: 0.5, sd: 0.2}}, basis: expert, reason: "a guess"}
          resting-rung: 2
          reciprocity: 0.5
          repeat: 0.2
          reciprocate: 0.4
          triangular: 0
          pressure-sensitivity: 0
          deterrence-sensitivity: 0
          audience-cost: 0
          delay-log-mean: 0.2
          delay-log-sd: 0.8
          repertoire: {shell: {south: 0.5}, talk: {south: -1}}
        south:
          name: South
          tempo: 0.5
          resting-rung: 2
          reciprocity: 0.5
          repeat: 0.1
          reciprocate: 0.5
          triangular: 0
          pressure-sensitivity: 0
          deterrence-sensitivity: 0
          audience-cost: 0
          delay-log-mean: 0.2
          delay-log-sd: 0.8
          repertoire: {shell: {north: never}, talk: {north: 1}}
      fronts:
        border: {between: [north, south], fire: {north: {attrition: {act: shell, incidents: 2}}}}
      dynamics: {weight-slope: 0.2, account-days: 5, pressure-days: 5, deterrence-days: 5,
                 war-days: 5, fire-excitation: 0.1, unattributed-weight: 0.5, announced-weight: 0.5,
                 announced-readiness: 2}
      choice: {severity-weight: 0.1, crisis-gain: 0.1, breach-cost: 3}
      reporting: {call: 0.2, pressure: 0.3, routine-fire: 0.03, harassing-strike: 0.4, limited-strike: 0.8,
                  severe-strike: 1}
      outcomes:
        six: {label: rung 6, kind: rung-reached, rung: 6}
      """;

  private Scenarios() {}

  static ScenarioTemplate baseline(String... sets) {
    return ScenarioTemplate.read(BASELINE, List.of(sets), new FileSource(Path.of("")));
  }

  static ScenarioTemplate read(Path folder, String file, String... sets) {
    return ScenarioTemplate.read(file, List.of(sets), new FileSource(folder));
  }

  static Scenario scenario(ScenarioTemplate template) {
    return template.at(ParameterValues.NONE);
  }

  static void write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a file, one line for each problem; empty when nothing is. */
  static List<String> complaints(Path folder, String file, String... sets) {
    try {
      read(folder, file, sets);
      return List.of();
    } catch (SourceException e) {
      return e.getMessage().lines().toList();
    }
  }
}
