package brink.sensitivity;

import brink.design.Design;
import java.util.ArrayList;
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
 * @param replications runs at each point
 */
public record SensitivityAnalysis(
    String outcome,
    SensitivityMeasure leading,
    List<FactorEffect> effects,
    List<FactorRank> ranking,
    ReplicationVariance parts,
    int used,
    int dropped,
    long replications) {

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
   * @return the analysis; without indices where replications are fewer than {@link
   *     Responses#LEAST_GROUPS}, since nothing is then known of what others would have given
   */
  public static SensitivityAnalysis of(
      String outcome,
      Design design,
      Responses responses,
      ReplicationVariance parts,
      long replications,
      Bootstrap bootstrap) {
    if (responses.noisy() && responses.groups() < Responses.LEAST_GROUPS) {
      return tooFew(outcome, design, parts, replications);
    }
    return switch (design.kind()) {
      case SALTELLI ->
          sobol(
              outcome,
              SobolIndices.of(responses, DesignBlocks.saltelli(design), replications, bootstrap),
              parts,
              replications);
      case MORRIS ->
          morris(
              outcome,
              ElementaryEffects.of(
                  responses, DesignBlocks.trajectories(design), replications, bootstrap),
              parts,
              replications);
      case ONE_AT_A_TIME -> swings(outcome, responses, design, parts, replications);
      case GRID, LATIN_HYPERCUBE, SOBOL_SEQUENCE, FILE ->
          correlations(outcome, design, responses, parts, replications, bootstrap);
    };
  }

  private static SensitivityAnalysis tooFew(
      String outcome, Design design, ReplicationVariance parts, long replications) {
    SensitivityMeasure leading =
        switch (design.kind()) {
          case SALTELLI -> SensitivityMeasure.TOTAL;
          case MORRIS -> SensitivityMeasure.MU_STAR;
          case ONE_AT_A_TIME -> SensitivityMeasure.SWING;
          case GRID, LATIN_HYPERCUBE, SOBOL_SEQUENCE, FILE -> SensitivityMeasure.PRCC;
        };
    List<FactorEffect> none =
        IntStream.range(0, design.factors().size())
            .mapToObj(f -> FactorEffect.of(f, leading, SensitivityIndex.NONE))
            .toList();
    return new SensitivityAnalysis(outcome, leading, none, List.of(), parts, 0, 0, replications);
  }

  private static SensitivityAnalysis sobol(
      String outcome, SobolIndices indices, ReplicationVariance parts, long replications) {
    List<FactorEffect> effects = new ArrayList<>();
    for (int f = 0; f < indices.total().size(); f++) {
      effects.add(FactorEffect.of(f, SensitivityMeasure.TOTAL, indices.total().get(f)));
      effects.add(FactorEffect.of(f, SensitivityMeasure.FIRST_ORDER, indices.first().get(f)));
    }
    for (int i = 0; i < indices.second().size(); i++) {
      List<SensitivityIndex> row = indices.second().get(i);
      for (int j = 0; j < row.size(); j++) {
        SensitivityIndex index = row.get(j);
        effects.add(new FactorEffect(i, i + 1 + j, SensitivityMeasure.SECOND_ORDER, index));
      }
    }
    return new SensitivityAnalysis(
        outcome,
        SensitivityMeasure.TOTAL,
        effects,
        indices.ranking(),
        parts,
        indices.blocks(),
        indices.dropped(),
        replications);
  }

  private static SensitivityAnalysis morris(
      String outcome, ElementaryEffects effects, ReplicationVariance parts, long replications) {
    List<FactorEffect> all = new ArrayList<>();
    for (int f = 0; f < effects.effects().size(); f++) {
      ElementaryEffects.Effect one = effects.effects().get(f);
      all.add(FactorEffect.of(f, SensitivityMeasure.MU_STAR, one.muStar()));
      all.add(FactorEffect.of(f, SensitivityMeasure.MU, one.mu()));
      all.add(FactorEffect.of(f, SensitivityMeasure.SIGMA, one.sigma()));
    }
    return new SensitivityAnalysis(
        outcome,
        SensitivityMeasure.MU_STAR,
        all,
        effects.ranking(),
        parts,
        effects.trajectories(),
        effects.dropped(),
        replications);
  }

  private static SensitivityAnalysis swings(
      String outcome,
      Responses responses,
      Design design,
      ReplicationVariance parts,
      long replications) {
    Swings swings = new Swings(design, responses);
    int failed = failed(responses);
    return new SensitivityAnalysis(
        outcome,
        SensitivityMeasure.SWING,
        swings.effects(),
        swings.ranking(replications),
        parts,
        responses.size() - failed,
        failed,
        replications);
  }

  private static SensitivityAnalysis correlations(
      String outcome,
      Design design,
      Responses responses,
      ReplicationVariance parts,
      long replications,
      Bootstrap bootstrap) {
    int factors = design.factors().size();
    double[][] values = new double[design.size()][factors];
    for (int p = 0; p < values.length; p++) {
      for (int f = 0; f < factors; f++) {
        values[p][f] = design.factors().get(f).scale().ordered() ? design.value(p, f) : 0;
      }
    }
    List<SensitivityIndex> indices = RankCorrelation.of(responses, values, bootstrap);
    List<FactorEffect> effects =
        IntStream.range(0, factors)
            .mapToObj(f -> FactorEffect.of(f, SensitivityMeasure.PRCC, indices.get(f)))
            .toList();
    int failed = failed(responses);
    return new SensitivityAnalysis(
        outcome,
        SensitivityMeasure.PRCC,
        effects,
        ranking(effects, responses, failed, replications),
        parts,
        responses.size() - failed,
        failed,
        replications);
  }

  private static int failed(Responses responses) {
    return (int) IntStream.range(0, responses.size()).filter(responses::failed).count();
  }

  /** Ranks by size; errors of two factors are taken as independent. */
  private static List<FactorRank> ranking(
      List<FactorEffect> effects, Responses responses, int failed, long replications) {
    int used = responses.size() - failed;
    int varied = (int) effects.stream().filter(effect -> !Double.isNaN(effect.value())).count();
    return FactorRank.bySize(
        effects,
        (one, next) -> {
          double points =
              RankCorrelation.variance(one.value(), used, varied)
                  + RankCorrelation.variance(next.value(), used, varied);
          return FactorRank.of(
              one, next, responses.noisy() ? points : Double.POSITIVE_INFINITY, replications);
        });
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
  public List<FactorEffect> effects(SensitivityMeasure measure) {
    return leading(effects, measure);
  }

  private static List<FactorEffect> leading(
      List<FactorEffect> effects, SensitivityMeasure measure) {
    return effects.stream().filter(effect -> effect.measure() == measure).toList();
  }

  /**
   * The index by which a factor is ranked.
   *
   * @param rank its place
   * @return its leading index
   */
  public FactorEffect ranked(FactorRank rank) {
    return effects(leading).stream()
        .filter(effect -> effect.factor() == rank.factor())
        .findFirst()
        .orElseThrow();
  }
}
