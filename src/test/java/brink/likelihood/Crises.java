package brink.likelihood;

import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small crises whose likelihood can be said otherwise, and logs that they bring about. */
public final class Crises {
  /**
   * Two actors who, given an occasion, accuse each other for sure: two Hawkes processes. North's
   * tempo is .3, an act sets off .5 of its own kind, after a delay with ln(lag + 1/2) of mean .2
   * and standard deviation .8. Acts of rung 5 have severity 1; occasions are saturated.
   */
  public static final String HAWKES =
      """
      title: Two processes
      start: 2024-07-27
      end: 2024-08-05
      acts:
        accuse: {label: accusing, family: pressure, cameo: "112", plover: accuse, goldstein: -2, rung: 5}
      ladder:
        rungs: {"0": a, "1": b, "2": c, "3": d, "4": e, "5": f, "6": g, "7": h, "8": i, "9": j}
        by-deaths: {some: {at-least: 3, rung: 6}}
        regional-war: {belligerents: 2, pairs: 1, within-hours: 72, rung: 9}
      actors:
        north:
          name: North
          tempo: 0.3
          resting-rung: 5
          reciprocity: 0
          repeat: 0.5
          reciprocate: 0
          triangular: 0
          pressure-sensitivity: 0
          deterrence-sensitivity: 0
          audience-cost: 0
          delay-log-mean: 0.2
          delay-log-sd: 0.8
          repertoire: {accuse: {south: 20}}
        south:
          name: South
          tempo: 0
          resting-rung: 5
          reciprocity: 0
          repeat: 0
          reciprocate: 0
          triangular: 0
          pressure-sensitivity: 0
          deterrence-sensitivity: 0
          audience-cost: 0
          delay-log-mean: 0.2
          delay-log-sd: 0.8
          repertoire: {accuse: {north: 20}}
      dynamics: {weight-slope: 0.2, account-days: 5, pressure-days: 5, deterrence-days: 5,
                 war-days: 5, fire-excitation: 0.1, occasion-gain: 10, unattributed-weight: 0.5, announced-weight: 0.5,
                 announced-readiness: 2}
      choice: {severity-weight: 0}
      reporting: {call: 0.2, pressure: 0.3, routine-fire: 0.03, harassing-strike: 0.4,
                  limited-strike: 0.8, severe-strike: 1}
      outcomes:
        six: {label: rung 6, kind: rung-reached, rung: 6}
      """;

  static final String BASELINE = "scenarios/baseline.yaml";

  private Crises() {}

  public static Scenario scenario(Path folder, String text, String... sets) {
    try {
      Files.writeString(folder.resolve("crisis.yaml"), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return at(ScenarioTemplate.read("crisis.yaml", List.of(sets), new FileSource(folder)));
  }

  public static Scenario shipped(String file, String... sets) {
    return at(ScenarioTemplate.read(file, List.of(sets), new FileSource(Path.of(""))));
  }

  private static Scenario at(ScenarioTemplate template) {
    return template.at(ParameterValues.NONE);
  }

  public static EventLog log(Scenario scenario, long run) {
    return EventLog.of(Simulation.of(scenario).acts(new RunKey(1, run)), scenario.days());
  }
}
