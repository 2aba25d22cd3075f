package brink.calibration.crisis;

import brink.calibration.abc.Observation;
import brink.calibration.abc.Simulator;
import brink.evidence.CodedReports;
import brink.evidence.DocumentWindow;
import brink.evidence.Evidence;
import brink.evidence.ObservedRange;
import brink.evidence.ReportedAct;
import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.scenario.PreparedTemplate;
import brink.scenario.Scenario;
import brink.scenario.SimulatedReports;
import brink.simulation.Simulation;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A calibration bound to its scenario: what was observed, and how the same is simulated. */
public final class CrisisModel implements Simulator {
  private final CalibrationSpec spec;
  private final List<String> documents;
  private final CodedReports coded;
  private final SimulatedReports simulated;
  private final List<SummaryStatistic> fitted = new ArrayList<>();
  private final List<SummaryStatistic> checks = new ArrayList<>();
  private final FreeParameters free;
  private final PreparedTemplate prepared;

  /**
   * Binds a calibration.
   *
   * @param spec the calibration
   */
  public CrisisModel(CalibrationSpec spec) {
    this.spec = spec;
    Scenario scenario = spec.template().at(ParameterValues.NONE);
    free = new FreeParameters(spec.free());
    prepared = spec.template().prepared(free.paths());
    List<DocumentWindow> windows =
        DocumentWindow.byPublication(
            scenario.windows().stream()
                .filter(window -> spec.documents().contains(window.document()))
                .toList());
    documents = windows.stream().map(DocumentWindow::document).toList();
    coded = coded(spec.evidence(), scenario, windows);
    List<String> actors = List.copyOf(scenario.world().actors().keySet());
    simulated = new SimulatedReports(windows, actors);
    for (SummarySpec rule : spec.file().summaries().values()) {
      fitted.addAll(SummaryStatistic.of(rule, documents, actors, scenario.days()));
    }
    for (SummarySpec rule : spec.file().checks().values()) {
      checks.addAll(SummaryStatistic.of(rule, documents, actors, scenario.days()));
    }
  }

  private static CodedReports coded(
      @Nullable Evidence evidence, Scenario scenario, List<DocumentWindow> windows) {
    return evidence == null
        ? new CodedReports(List.of(), List.of())
        : CodedReports.of(evidence, scenario.world(), scenario.horizon(), windows, false);
  }

  /**
   * What it was bound to.
   *
   * @return the calibration
   */
  public CalibrationSpec spec() {
    return spec;
  }

  /**
   * The coded acts that count.
   *
   * @return the acts, and those left out with the reason
   */
  public CodedReports coded() {
    return coded;
  }

  /**
   * The summaries that are fitted.
   *
   * @return in the order of the file
   */
  public List<SummaryStatistic> fitted() {
    return List.copyOf(fitted);
  }

  /**
   * The summaries that are not fitted.
   *
   * @return in the order of the file
   */
  public List<SummaryStatistic> checks() {
    return List.copyOf(checks);
  }

  /**
   * The free parameters.
   *
   * @return in the order of the file
   */
  public FreeParameters free() {
    return free;
  }

  /**
   * What the documents report, summed up.
   *
   * @return the fitted summaries on the scales on which they are compared
   */
  public Observation observation() {
    int n = fitted.size();
    double[] low = new double[n];
    double[] high = new double[n];
    for (int s = 0; s < n; s++) {
      ObservedRange range = observed(fitted.get(s));
      low[s] = fitted.get(s).scaled(range.low());
      high[s] = fitted.get(s).scaled(range.high());
    }
    return new Observation(low, high, floors());
  }

  /**
   * What was observed of one summary.
   *
   * @param summary one of the fitted ones or of the checks
   * @return the number in its own unit, or the range that holds it
   */
  public ObservedRange observed(SummaryStatistic summary) {
    return summary.observed(coded.acts());
  }

  /**
   * The calibration with everything that its file left out, and what was observed.
   *
   * @return YAML that names the scenario {@code resolved.yaml}
   */
  public String resolvedYaml() {
    return spec.resolvedYaml(complete(fitted), complete(checks));
  }

  private Map<String, SummarySpec> complete(List<SummaryStatistic> summaries) {
    Map<String, SummarySpec> rules = new LinkedHashMap<>();
    for (SummaryStatistic summary : summaries) {
      rules.put(summary.id(), summary.complete(documents, observed(summary)));
    }
    return rules;
  }

  /**
   * A simulated crisis in the place of the documents.
   *
   * @param summaries its fitted summaries, as {@link #simulate} gives them
   * @return the observation
   */
  public Observation observation(double[] summaries) {
    return new Observation(summaries, summaries, floors());
  }

  private double[] floors() {
    return fitted.stream().mapToDouble(SummaryStatistic::floor).toArray();
  }

  /**
   * How many parameters are free.
   *
   * @return 1 or more
   */
  public int dimension() {
    return free.size();
  }

  @Override
  public double @Nullable [] simulate(double[] scores, long key) {
    List<ReportedAct> reported = reported(free.values(scores), key);
    return reported == null ? null : summaries(reported);
  }

  /**
   * The fitted summaries of reported acts of which everything is known.
   *
   * @param reported the acts
   * @return as {@link #simulate} gives them
   */
  public double[] summaries(List<ReportedAct> reported) {
    return fitted.stream().mapToDouble(s -> s.scaled(s.of(reported).low())).toArray();
  }

  /**
   * What the documents would have reported of one run.
   *
   * @param values values of the free parameters
   * @param key root of everything random
   * @return the reported acts; null where the scenario refuses these values
   */
  public @Nullable List<ReportedAct> reported(double[] values, long key) {
    Scenario scenario = scenario(values);
    return scenario == null
        ? null
        : simulated.of(Simulation.of(scenario).acts(new RunKey(key, 0)).acts(), scenario);
  }

  /**
   * The scenario at some values.
   *
   * @param values values of the free parameters
   * @return the scenario; null where it refuses them
   */
  public @Nullable Scenario scenario(double[] values) {
    try {
      return prepared.at(values);
    } catch (SourceException e) {
      return null;
    }
  }
}
