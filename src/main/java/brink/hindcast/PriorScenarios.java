package brink.hindcast;

import brink.parameter.Parameter;
import brink.parameter.ParameterSpace;
import brink.parameter.ParameterValues;
import brink.parameter.Prior;
import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.scenario.PreparedTemplate;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scenarios at the priors of a template, whatever draws it may name. */
public final class PriorScenarios {
  private static final long SALT = BitMixer.salt("hindcast:prior");

  /** Tries for one draw; a prior that the scenario nearly always refuses is a mistake. */
  private static final int TRIES = 1_000;

  private final ScenarioTemplate template;
  private final List<Parameter> uncertain;
  private final PreparedTemplate prepared;

  /**
   * Prepares the template.
   *
   * @param drawing the scenario; draws that it names are set aside, as they may be fitted to what
   *     is to be forecast
   */
  public PriorScenarios(ScenarioTemplate drawing) {
    template = drawing.undrawn();
    uncertain = template.parameters().uncertain();
    prepared = template.prepared(uncertain.stream().map(Parameter::path).toList());
  }

  /**
   * The scenario with every uncertain parameter at the mean of its prior.
   *
   * @return the scenario
   */
  public Scenario means() {
    return prepared.at(uncertain.stream().mapToDouble(PriorScenarios::mean).toArray());
  }

  /**
   * The same with one trait of all actors switched off.
   *
   * @param trait name of the trait, such as "reciprocity"
   * @return the scenario with that number at 0
   */
  public Scenario without(String trait) {
    Map<String, Double> values = new LinkedHashMap<>();
    uncertain.forEach(parameter -> values.put(parameter.path(), mean(parameter)));
    ParameterSpace space = template.parameters();
    for (String path : space.paths()) {
      if (path.matches("actors\\.[^.]+\\." + trait)) {
        values.put(path, 0.0);
      }
    }
    return template.at(new ParameterValues(values));
  }

  /**
   * A scenario with every uncertain parameter drawn from its prior, among those that the scenario
   * allows.
   *
   * @param key names the draw
   * @return the scenario
   */
  public Scenario draw(long key) {
    for (int i = 0; i < TRIES; i++) {
      Scenario scenario = tried(BitMixer.derive(BitMixer.derive(key, SALT), i));
      if (scenario != null) {
        return scenario;
      }
    }
    throw new IllegalStateException(
        template.name() + " refuses " + TRIES + " draws from its priors in a row");
  }

  /**
   * Several of them.
   *
   * @param n how many
   * @param seed names them
   * @return in the order of their numbers
   */
  public List<Scenario> draws(int n, long seed) {
    List<Scenario> drawn = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      drawn.add(draw(BitMixer.derive(seed, i)));
    }
    return drawn;
  }

  private @Nullable Scenario tried(long key) {
    RandomStream random = new RandomStream(key);
    double[] values = new double[uncertain.size()];
    for (int j = 0; j < values.length; j++) {
      values[j] = uncertain.get(j).quantile(random.uniform());
    }
    try {
      return prepared.at(values);
    } catch (SourceException e) {
      // Its acts would set off ever more acts.
      return null;
    }
  }

  private static double mean(Parameter parameter) {
    Prior prior = parameter.prior();
    double mean = prior == null ? parameter.value() : prior.mean();
    double cut = StrictMath.max(parameter.min(), StrictMath.min(parameter.max(), mean));
    return parameter.whole() ? StrictMath.rint(cut) : cut;
  }
}
