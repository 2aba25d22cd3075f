package brink.results;

import brink.parameter.Parameter;
import brink.parameter.Verdict;
import brink.sensitivity.FactorEffect;
import brink.sensitivity.FactorRank;
import brink.sensitivity.Ledger;
import brink.sensitivity.RankSeparation;
import brink.sensitivity.SensitivityAnalysis;
import brink.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an analysis of sensitivity. What cannot be negative is never written so: {@code
 * distinguishable} says whether it can be told from 0.
 */
public final class SensitivityTables {
  /** Name of the main table; marks a folder as an analysis of sensitivity. */
  public static final String INDICES = "indices.csv";

  private record Index(String outcome, String factor, @Nullable String with, FactorEffect effect) {}

  private record Ranked(
      String outcome, int place, String factor, FactorEffect effect, FactorRank of) {}

  static final Table<Index> INDEX =
      Table.<Index>of("indices", "All indices of sensitivity")
          .text("outcome", "Id of the outcome", Index::outcome)
          .text("factor", "Path of the factor", Index::factor)
          .text("with", "Path of the other one of an interaction", Index::with)
          .text("measure", "What the index is", row -> row.effect().measure().id())
          .decimal("value", "The index", row -> row.effect().value())
          .decimal("low", "Lower end of its 95 % interval", row -> row.effect().low())
          .decimal("high", "Upper end of its 95 % interval", row -> row.effect().high())
          .flag(
              "distinguishable",
              "Whether it can be told from 0",
              row -> row.effect().distinguishable());

  static final Table<Ranked> RANKS =
      Table.<Ranked>of("ranks", "The factors of each outcome in order of their strength")
          .text("outcome", "Id of the outcome", Ranked::outcome)
          .whole("rank", "Place of the factor, from 1", Ranked::place)
          .text("factor", "Path of the factor", Ranked::factor)
          .text("measure", "By what it is ranked", row -> row.effect().measure().id())
          .decimal("value", "Its index", row -> row.effect().value())
          .flag(
              "distinguishable",
              "Whether it can be told from 0",
              row -> row.effect().distinguishable())
          .decimal("certainty", "Probability of this order with the next", r -> r.of().certainty())
          .text(
              "told_from_next",
              "Whether it can be told from the next",
              row -> row.of().gap().state().name().toLowerCase(Locale.ROOT))
          .whole(
              "replications_needed",
              "Replications with which it could be",
              row ->
                  row.of().gap().state() == RankSeparation.State.REPLICATIONS
                      ? row.of().gap().replications()
                      : null);

  static final Table<SensitivityAnalysis> NOISE =
      Table.<SensitivityAnalysis>of("noise", "Effect and noise of each outcome")
          .text("outcome", "Id of the outcome", SensitivityAnalysis::outcome)
          .whole("points", "Points of the design", row -> row.parts().points())
          .decimal(
              "effect_variance",
              "Variance of the means owed to the factors",
              row -> Math.max(0, row.parts().effect()))
          .decimal(
              "shared_variance",
              "Variance that replications have in common",
              row -> row.parts().shared())
          .decimal("interaction_variance", "The rest of it", row -> row.parts().interaction())
          .decimal("noise_of_means", "Noise in the means", row -> row.parts().noiseOfMeans())
          .decimal(
              "noise_share_of_runs",
              "Share of noise in the variance of runs",
              row -> row.parts().noiseShareOfRuns())
          .decimal(
              "noise_share_of_means",
              "Share of noise in the variance of means",
              row -> row.parts().noiseShareOfMeans())
          .decimal("sharing_gain", "Gain of shared seeds", row -> row.parts().sharingGain())
          .p("p", "p-value of the effect", row -> row.parts().p())
          .whole("blocks_used", "Blocks of the design that were used", SensitivityAnalysis::used)
          .whole(
              "blocks_dropped", "Blocks with a point without value", SensitivityAnalysis::dropped);

  static final Table<Ledger.LedgerEntry> LEDGER =
      Table.<Ledger.LedgerEntry>of("ledger", "The assumptions that each outcome rests on")
          .text("outcome", "Id of the outcome", Ledger.LedgerEntry::outcome)
          .whole("rank", "Place of the factor, from 1", Ledger.LedgerEntry::rank)
          .text("factor", "Path of the factor", Ledger.LedgerEntry::factor)
          .text("measure", "By what it is ranked", row -> row.effect().measure().id())
          .decimal("value", "Its index", row -> row.effect().value())
          .decimal("low", "Lower end of its 95 % interval", row -> row.effect().low())
          .decimal("high", "Upper end of its 95 % interval", row -> row.effect().high())
          .decimal("share", "Its share of what the sweep saw", Ledger.LedgerEntry::share)
          .text("basis", "What the scenario names as its basis", Ledger.LedgerEntry::basis)
          .text("verdict", "What its calibration says of it", of(SensitivityTables::verdict))
          .text("rests_on", "What its size so rests on", row -> row.ground().id())
          .flag("has_prior", "Whether it has a prior", of(number -> number.prior() != null))
          .text("source", "Its source", of(Parameter::source))
          .text("reason", "Why this value", of(Parameter::reason));

  private SensitivityTables() {}

  private static brink.table.Column.Value<Ledger.LedgerEntry> of(
      Function<Parameter, @Nullable Object> value) {
    return row -> row.parameter() == null ? null : value.apply(row.parameter());
  }

  private static @Nullable String verdict(Parameter parameter) {
    Verdict verdict = parameter.verdict();
    return verdict == null ? null : verdict.words();
  }

  /**
   * Writes them.
   *
   * @param draft where
   * @param analyses one for each outcome
   * @param factors paths of the factors
   * @param ledger the assumption ledger
   * @throws IOException if one cannot be written
   */
  public static void write(
      Draft draft, List<SensitivityAnalysis> analyses, List<String> factors, Ledger ledger)
      throws IOException {
    List<Index> indices = new ArrayList<>();
    List<Ranked> ranks = new ArrayList<>();
    for (SensitivityAnalysis analysis : analyses) {
      String outcome = analysis.outcome();
      for (FactorEffect effect : analysis.effects()) {
        String with = effect.with() < 0 ? null : factors.get(effect.with());
        indices.add(new Index(outcome, factors.get(effect.factor()), with, effect));
      }
      int place = 0;
      for (FactorRank rank : analysis.ranking()) {
        place++;
        String factor = factors.get(rank.factor());
        ranks.add(new Ranked(outcome, place, factor, analysis.ranked(rank), rank));
      }
    }
    draft.write(INDEX, indices);
    draft.write(RANKS, ranks);
    draft.write(NOISE, analyses);
    draft.write(LEDGER, ledger.entries());
  }
}
