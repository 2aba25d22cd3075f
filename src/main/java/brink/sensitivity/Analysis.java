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
public record Analysis(
    String outcome,
    Measure leading,
    List<Effect> effects,
    List<Rank> ranking,
    VarianceParts parts,
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
  public static Analysis of(
      String outcome,
      Design design,
      Responses responses,
      VarianceParts parts,
      long replications,
      Bootstrap bootstrap) {
    if (responses.noisy() && responses.groups() < Responses.LEAST_GROUPS) {
      return tooFew(outcome, design, parts, replications);
    }
    return switch (design.kind()) {
      case SALTELLI ->
          sobol(
              outcome,
              SobolIndices.of(responses, Blocks.saltelli(design), replications, bootstrap),
              parts,
              replications);
      case MORRIS ->
          morris(
              outcome,
              ElementaryEffects.of(responses, Blocks.trajectories(design), replications, bootstrap),
              parts,
              replications);
      case ONE_AT_A_TIME -> swings(outcome, responses, design, parts, replications);
      case GRID, LATIN_HYPERCUBE, SOBOL_SEQUENCE, FILE ->
          correlations(outcome, design, responses, parts, replications, bootstrap);
    };
  }

  private static Analysis tooFew(
      String outcome, Design design, VarianceParts parts, long replications) {
    Measure leading =
        switch (design.kind()) {
          case SALTELLI -> Measure.TOTAL;
          case MORRIS -> Measure.MU_STAR;
          case ONE_AT_A_TIME -> Measure.SWING;
          case GRID, LATIN_HYPERCUBE, SOBOL_SEQUENCE, FILE -> Measure.PRCC;
        };
    List<Effect> none =
        IntStream.range(0, design.factors().size())
            .mapToObj(f -> Effect.of(f, leading, Index.NONE))
            .toList();
    return new Analysis(outcome, leading, none, List.of(), parts, 0, 0, replications);
  }

  private static Analysis sobol(
      String outcome, SobolIndices indices, VarianceParts parts, long replications) {
    List<Effect> effects = new ArrayList<>();
    for (int f = 0; f < indices.total().size(); f++) {
      effects.add(Effect.of(f, Measure.TOTAL, indices.total().get(f)));
      effects.add(Effect.of(f, Measure.FIRST_ORDER, indices.first().get(f)));
    }
    for (int i = 0; i < indices.second().size(); i++) {
      List<Index> row = indices.second().get(i);
      for (int j = 0; j < row.size(); j++) {
        Index index = row.get(j);
        effects.add(new Effect(i, i + 1 + j, Measure.SECOND_ORDER, index));
      }
    }
    return new Analysis(
        outcome,
        Measure.TOTAL,
        effects,
        indices.ranking(),
        parts,
        indices.blocks(),
        indices.dropped(),
        replications);
  }

  private static Analysis morris(
      String outcome, ElementaryEffects effects, VarianceParts parts, long replications) {
    List<Effect> all = new ArrayList<>();
    for (int f = 0; f < effects.effects().size(); f++) {
      ElementaryEffects.Effect one = effects.effects().get(f);
      all.add(Effect.of(f, Measure.MU_STAR, one.muStar()));
      all.add(Effect.of(f, Measure.MU, one.mu()));
      all.add(Effect.of(f, Measure.SIGMA, one.sigma()));
    }
    return new Analysis(
        outcome,
        Measure.MU_STAR,
        all,
        effects.ranking(),
        parts,
        effects.trajectories(),
        effects.dropped(),
        replications);
  }

  private static Analysis swings(
      String outcome, Responses responses, Design design, VarianceParts parts, long replications) {
    Swings swings = new Swings(design, responses);
    int failed = failed(responses);
    return new Analysis(
        outcome,
        Measure.SWING,
        swings.effects(),
        swings.ranking(replications),
        parts,
        responses.size() - failed,
        failed,
        replications);
  }

  private static Analysis correlations(
      String outcome,
      Design design,
      Responses responses,
      VarianceParts parts,
      long replications,
      Bootstrap bootstrap) {
    int factors = design.factors().size();
    double[][] values = new double[design.size()][factors];
    for (int p = 0; p < values.length; p++) {
      for (int f = 0; f < factors; f++) {
        values[p][f] = design.factors().get(f).scale().ordered() ? design.value(p, f) : 0;
      }
    }
    List<Index> indices = RankCorrelation.of(responses, values, bootstrap);
    List<Effect> effects =
        IntStream.range(0, factors)
            .mapToObj(f -> Effect.of(f, Measure.PRCC, indices.get(f)))
            .toList();
    int failed = failed(responses);
    return new Analysis(
        outcome,
        Measure.PRCC,
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
  private static List<Rank> ranking(
      List<Effect> effects, Responses responses, int failed, long replications) {
    int used = responses.size() - failed;
    int varied = (int) effects.stream().filter(effect -> !Double.isNaN(effect.value())).count();
    return Rank.bySize(
        effects,
        (one, next) -> {
          double points =
              RankCorrelation.variance(one.value(), used, varied)
                  + RankCorrelation.variance(next.value(), used, varied);
          return Rank.of(
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
