package brink.sensitivity;

import brink.parameter.Basis;
import brink.parameter.Parameter;
import brink.parameter.ParameterSpace;
import brink.parameter.SizeBasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The assumption ledger: which conclusions rest on which assumptions. Joins what factors do to an
 * outcome with what their values rest on.
 *
 * <p>The share of a factor is that of its index among all factors of the outcome that can be told
 * from nothing: of total indices as they are, of other measures squared, which is what they mean as
 * variance. It says how much of what the sweep saw would be settled by knowing that factor,
 * roughly: factors interact, and what was not varied is not in it.
 *
 * @param entries by outcome, the strongest factor first; factors that cannot be told from nothing
 *     are left out
 */
public record Ledger(List<LedgerEntry> entries) {

  /**
   * What one outcome owes to one factor.
   *
   * @param outcome id of the outcome
   * @param rank place among the factors of the outcome, from 1
   * @param factor its path
   * @param effect its leading index
   * @param share its share, in (0, 1]
   * @param parameter the number that it varies; null for a text or a choice of scenarios
   */
  public record LedgerEntry(
      String outcome,
      int rank,
      String factor,
      FactorEffect effect,
      double share,
      @Nullable Parameter parameter) {

    /**
     * What the scenario names as the basis of the number.
     *
     * @return document, literature, expert, or none where the scenario does not say
     */
    public String basis() {
      Basis basis = parameter == null ? null : parameter.basis();
      return basis == null ? "none" : basis.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the size of the number rests on: a document that is its basis gives a direction, and a
     * calibration counts as far as its verdict says so.
     *
     * @return the ground; none for a text or a choice of scenarios
     */
    public SizeBasis ground() {
      return parameter == null ? SizeBasis.NONE : parameter.ground();
    }
  }

  /**
   * Joins.
   *
   * @param analyses of the outcomes
   * @param factors paths of the factors
   * @param parameters the numbers of the scenario
   * @return the ledger
   */
  public static Ledger of(
      List<SensitivityAnalysis> analyses, List<String> factors, ParameterSpace parameters) {
    List<LedgerEntry> entries = new ArrayList<>();
    for (SensitivityAnalysis analysis : analyses) {
      double all =
          analysis.effects(analysis.leading()).stream().mapToDouble(FactorEffect::weight).sum();
      int rank = 0;
      for (FactorRank place : analysis.ranking()) {
        FactorEffect effect = analysis.ranked(place);
        rank++;
        if (effect.weight() > 0) {
          String factor = factors.get(effect.factor());
          entries.add(
              new LedgerEntry(
                  analysis.outcome(),
                  rank,
                  factor,
                  effect,
                  effect.weight() / all,
                  parameters.get(factor)));
        }
      }
    }
    return new Ledger(entries);
  }

  /**
   * The entries of an outcome.
   *
   * @param outcome its id
   * @return the strongest first; empty where nothing could be told from nothing
   */
  public List<LedgerEntry> of(String outcome) {
    return entries.stream().filter(entry -> entry.outcome().equals(outcome)).toList();
  }

  /**
   * What an outcome rests on.
   *
   * @param outcome its id
   * @return shares that add up to 1, by ground, the greatest first, of equal ones in the order of
   *     the grounds; empty where nothing could be told from nothing
   */
  public List<Map.Entry<SizeBasis, Double>> grounds(String outcome) {
    Map<SizeBasis, Double> shares = new EnumMap<>(SizeBasis.class);
    of(outcome).forEach(entry -> shares.merge(entry.ground(), entry.share(), Double::sum));
    return shares.entrySet().stream()
        .sorted(Map.Entry.<SizeBasis, Double>comparingByValue(Comparator.reverseOrder()))
        .toList();
  }
}
