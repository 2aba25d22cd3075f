package brink.sensitivity;

import brink.design.Design;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the factors of a design do to one outcome, by the method that the design is made for.
 *
 * @param outcome id of the outcome
 * @param leading the measure by which factors are ranked
 * @param effects all indices, factor by factor
 * @param ranking factors, the strongest first; empty where there are no indices
 * @param parts noise and effect
 * @param used blocks, trajectories or points used
 * @param dropped those left out because a point of theirs failed
 */
public record Analysis(
    String outcome,
    Measure leading,
    List<Effect> effects,
    List<Rank> ranking,
    VarianceParts parts,
    int used,
    int dropped) {

  /**
   * Analyses an outcome.
   *
   * @param outcome its id
   * @param design the points: a Morris design gives elementary effects, a Saltelli design Sobol
   *     indices, one factor at a time swings, any other partial rank correlations
   * @param responses at the points
   * @param parts noise and effect, by all replications
   * @param replications runs at each point
   * @param bootstrap how intervals are drawn
   * @return the analysis
   */
  public static Analysis of(
      String outcome,
      Design design,
      Responses responses,
      VarianceParts parts,
      long replications,
      Bootstrap bootstrap) {
    return switch (design.kind()) {
      case SALTELLI ->
          sobol(
              outcome,
              SobolIndices.of(responses, Blocks.saltelli(design), replications, bootstrap),
              parts);
      case MORRIS ->
          morris(
              outcome,
              ElementaryEffects.of(responses, Blocks.trajectories(design), replications, bootstrap),
              parts);
      case ONE_AT_A_TIME ->
          swings(
              outcome,
              responses,
              new Swings(design, responses, parts, replications),
              parts,
              replications);
      case GRID, LATIN_HYPERCUBE, SOBOL_SEQUENCE, FILE ->
          correlations(outcome, design, responses, parts, replications);
    };
  }

  private static Analysis sobol(String outcome, SobolIndices indices, VarianceParts parts) {
    List<Effect> effects = new ArrayList<>();
    for (int f = 0; f < indices.total().size(); f++) {
      effects.add(Effect.of(f, Measure.TOTAL, indices.total().get(f)));
      effects.add(Effect.of(f, Measure.FIRST_ORDER, indices.first().get(f)));
    }
    for (int i = 0; i < indices.second().size(); i++) {
      List<Index> row = indices.second().get(i);
      for (int j = 0; j < row.size(); j++) {
        Index index = row.get(j);
        effects.add(new Effect(i, i + 1 + j, Measure.SECOND_ORDER, index, index.distinguishable()));
      }
    }
    return new Analysis(
        outcome,
        Measure.TOTAL,
        effects,
        indices.ranking(),
        parts,
        indices.blocks(),
        indices.dropped());
  }

  private static Analysis morris(String outcome, ElementaryEffects effects, VarianceParts parts) {
    List<Effect> all = new ArrayList<>();
    for (int f = 0; f < effects.effects().size(); f++) {
      ElementaryEffects.Effect one = effects.effects().get(f);
      boolean there = one.distinguishable();
      all.add(new Effect(f, -1, Measure.MU_STAR, one.muStar(), there));
      all.add(new Effect(f, -1, Measure.MU, one.mu(), there && one.mu().distinguishable()));
      all.add(
          new Effect(f, -1, Measure.SIGMA, one.sigma(), there && one.sigma().distinguishable()));
    }
    return new Analysis(
        outcome,
        Measure.MU_STAR,
        all,
        effects.ranking(),
        parts,
        effects.trajectories(),
        effects.dropped());
  }

  private static Analysis swings(
      String outcome, Responses responses, Swings swings, VarianceParts parts, long replications) {
    List<Effect> effects = swings.effects();
    List<Effect> leading = leading(effects, Measure.SWING);
    List<Rank> ranking = ranking(leading, swings.noise(), replications);
    int failed = failed(responses);
    return new Analysis(
        outcome, Measure.SWING, effects, ranking, parts, responses.size() - failed, failed);
  }

  private static Analysis correlations(
      String outcome, Design design, Responses responses, VarianceParts parts, long replications) {
    int factors = design.factors().size();
    double[][] values = new double[design.size()][factors];
    for (int p = 0; p < values.length; p++) {
      for (int f = 0; f < factors; f++) {
        values[p][f] = design.factors().get(f).scale().ordered() ? design.value(p, f) : 0;
      }
    }
    List<Index> indices = RankCorrelation.of(responses, values);
    List<Effect> effects =
        IntStream.range(0, factors)
            .mapToObj(f -> Effect.of(f, Measure.PRCC, indices.get(f)))
            .toList();
    int failed = failed(responses);
    return new Analysis(
        outcome,
        Measure.PRCC,
        effects,
        ranking(effects, 0, replications),
        parts,
        responses.size() - failed,
        failed);
  }

  private static int failed(Responses responses) {
    return (int) IntStream.range(0, responses.size()).filter(responses::failed).count();
  }

  /** Ranks by size; errors of two factors are taken as independent and alike. */
  private static List<Rank> ranking(List<Effect> effects, double noise, long replications) {
    List<Effect> order =
        effects.stream()
            .filter(effect -> !Double.isNaN(effect.value()))
            .sorted(Comparator.comparingDouble(effect -> -Math.abs(effect.value())))
            .toList();
    return IntStream.range(0, order.size())
        .mapToObj(
            i ->
                i + 1 < order.size()
                    ? Rank.of(order.get(i), order.get(i + 1), noise, replications)
                    : new Rank(order.get(i).factor(), 1, Gap.CLEAR))
        .toList();
  }

  /**
   * Whether there are indices at all.
   *
   * @return false where the outcome does not vary by more than noise, or too little is left
   */
  public boolean found() {
    return !ranking.isEmpty();
  }

  /**
   * The indices of one measure.
   *
   * @param measure the measure
   * @return in the order of the factors
   */
  public List<Effect> effects(Measure measure) {
    return leading(effects, measure);
  }

  private static List<Effect> leading(List<Effect> effects, Measure measure) {
    return effects.stream().filter(effect -> effect.measure() == measure).toList();
  }

  /**
   * The index by which a factor is ranked.
   *
   * @param rank its place
   * @return its leading index
   */
  public Effect ranked(Rank rank) {
    return effects(leading).stream()
        .filter(effect -> effect.factor() == rank.factor())
        .findFirst()
        .orElseThrow();
  }
}
