package brink.scenario;

import brink.parameter.RunDraws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios of runs that draw their numbers: a template prepared for those, and for others that
 * are fixed. Immutable; may be used by several threads at once.
 */
public final class ScenarioDraws {
  private final PreparedTemplate prepared;
  private final RunDraws draws;
  private final double[] fixed;

  private ScenarioDraws(PreparedTemplate prepared, RunDraws draws, double[] fixed) {
    this.prepared = prepared;
    this.draws = draws;
    this.fixed = fixed;
  }

  /**
   * Prepares what a template's runs draw.
   *
   * @param template the template
   * @param paths numbers that are fixed; they are not drawn
   * @param values their values, one for each
   * @return the scenarios; null where nothing is left to draw
   */
  public static @Nullable ScenarioDraws of(
      ScenarioTemplate template, List<String> paths, double... values) {
    RunDraws draws = template.runDraws(paths);
    if (draws == null) {
      return null;
    }
    List<String> all = new ArrayList<>(paths);
    all.addAll(draws.paths());
    return new ScenarioDraws(template.prepared(all), draws, values);
  }

  /**
   * The same with other values of what is fixed.
   *
   * @param values one for each of the fixed numbers
   * @return a changed copy
   */
  public ScenarioDraws at(double... values) {
    return new ScenarioDraws(prepared, draws, values);
  }

  /**
   * What is drawn.
   *
   * @return the draws, without what is fixed
   */
  public RunDraws draws() {
    return draws;
  }

  /**
   * The scenario of a draw.
   *
   * @param seed the experiment's seed
   * @param draw number of the draw
   * @param attempt how often it was refused before
   * @return every number fixed and checked
   * @throws brink.source.SourceException if the scenario refuses the draw
   */
  public Scenario scenario(long seed, long draw, int attempt) {
    double[] drawn = draws.values(seed, draw, attempt);
    double[] all = Arrays.copyOf(fixed, fixed.length + drawn.length);
    System.arraycopy(drawn, 0, all, fixed.length, drawn.length);
    return prepared.at(all);
  }
}
