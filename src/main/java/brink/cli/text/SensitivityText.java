package brink.cli.text;

import brink.model.OutcomeRule;
import brink.report.SensitivityInput;
import brink.report.SensitivityWords;
import brink.sensitivity.FactorEffect;
import brink.sensitivity.FactorRank;
import brink.sensitivity.LedgerWords;
import brink.sensitivity.SensitivityAnalysis;
import brink.sensitivity.SensitivityMeasure;
import brink.table.Table;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What the terminal shows of an analysis of sensitivity. */
public final class SensitivityText {
  /** Outcomes and factors that are shown; the report has all. */
  private static final int OUTCOMES = 3;

  private static final int FACTORS = 8;

  private static final String NEAR = "~0";

  private final SensitivityInput input;

  public SensitivityText(SensitivityInput input) {
    this.input = input;
  }

  public void print(PrintStream out) {
    int shown = Math.min(OUTCOMES, input.analyses().size());
    for (int o = 0; o < shown; o++) {
      print(out, input.outcomes().get(o), input.analyses().get(o));
    }
    if (input.analyses().size() > shown) {
      int more = input.analyses().size() - shown;
      out.println(more + (more == 1 ? " more outcome" : " more outcomes") + ": see indices.csv");
      out.println();
    }
  }

  private void print(PrintStream out, OutcomeRule rule, SensitivityAnalysis analysis) {
    out.println(rule.label());
    out.println(SensitivityWords.used(analysis));
    out.println(SensitivityWords.noise(analysis.parts()));
    if (analysis.found()) {
      table(analysis).toText(ranking(analysis)).forEach(out::println);
      out.println(rest(analysis));
    }
    out.println(LedgerWords.of(input.ledger(), rule.id(), rule.label()));
    out.println();
  }

  private static List<FactorRank> ranking(SensitivityAnalysis analysis) {
    return analysis.ranking().stream()
        .filter(rank -> analysis.ranked(rank).distinguishable())
        .limit(FACTORS)
        .toList();
  }

  private Table<FactorRank> table(SensitivityAnalysis analysis) {
    Table<FactorRank> table =
        Table.<FactorRank>listing()
            .shown("factor", rank -> input.factors().get(rank.factor()))
            .shown(analysis.leading().id(), rank -> SensitivityWords.value(analysis.ranked(rank)))
            .shown("95 % interval", rank -> SensitivityWords.interval(analysis.ranked(rank)));
    for (SensitivityMeasure measure : measures(analysis.leading())) {
      table =
          table.shown(measure.id(), rank -> beside(analysis.effects(measure).get(rank.factor())));
    }
    return table.shown("told from the next", rank -> SensitivityWords.gap(rank.gap()));
  }

  private static String beside(FactorEffect effect) {
    return effect.distinguishable() ? SensitivityWords.value(effect) : NEAR;
  }

  /** Measures beside the leading one. */
  private static List<SensitivityMeasure> measures(SensitivityMeasure leading) {
    return switch (leading) {
      case TOTAL -> List.of(SensitivityMeasure.FIRST_ORDER);
      case MU_STAR -> List.of(SensitivityMeasure.MU, SensitivityMeasure.SIGMA);
      case SWING -> List.of(SensitivityMeasure.AT_LOW, SensitivityMeasure.AT_HIGH);
      default -> List.of();
    };
  }

  private static String rest(SensitivityAnalysis analysis) {
    List<FactorEffect> effects = analysis.effects(analysis.leading());
    long told = effects.stream().filter(FactorEffect::distinguishable).count();
    long without = effects.stream().filter(effect -> Double.isNaN(effect.value())).count();
    long others = effects.size() - told - without;
    List<String> parts = new ArrayList<>();
    if (told > FACTORS) {
      parts.add(told - FACTORS + " more can be told from 0");
    }
    if (others > 0) {
      parts.add(count(others, "is ", "are ") + SensitivityWords.NOTHING);
    }
    if (without > 0) {
      parts.add(count(without, "has", "have") + " no index");
    }
    if (parts.isEmpty()) {
      parts.add("all factors can be told from 0");
    }
    return String.join("; ", parts)
        + (measures(analysis.leading()).isEmpty()
            ? ""
            : " (" + NEAR + " beside others is neither)");
  }

  private static String count(long factors, String one, String more) {
    return factors + (factors == 1 ? " factor " + one : " factors " + more);
  }
}
