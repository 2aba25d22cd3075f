package brink.results;

import brink.parameter.Parameter;
import brink.parameter.Verdict;
import brink.sensitivity.Analysis;
import brink.sensitivity.Effect;
import brink.sensitivity.Gap;
import brink.sensitivity.Ledger;
import brink.sensitivity.Rank;
import brink.sensitivity.VarianceParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an analysis of sensitivity. Numbers have six decimals at most. What cannot be
 * negative is never written so: {@code distinguishable} says whether it can be told from 0.
 */
public final class SensitivityTables {
  /** Name of the main table; marks a folder as an analysis of sensitivity. */
  public static final String INDICES = "indices.csv";

  private final List<Analysis> analyses;
  private final List<String> factors;

  /**
   * Tables of analyses.
   *
   * @param analyses one for each outcome
   * @param factors paths of the factors
   */
  public SensitivityTables(List<Analysis> analyses, List<String> factors) {
    this.analyses = analyses;
    this.factors = factors;
  }

  /**
   * All indices.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written
   */
  public void indices(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Analysis analysis : analyses) {
      for (Effect effect : analysis.effects()) {
        rows.add(
            List.of(
                analysis.outcome(),
                factors.get(effect.factor()),
                effect.with() < 0 ? "" : factors.get(effect.with()),
                effect.measure().id(),
                Decimal.text(effect.value()),
                Decimal.text(effect.low()),
                Decimal.text(effect.high()),
                Boolean.toString(effect.distinguishable())));
      }
    }
    Csv.write(
        file,
        List.of("outcome", "factor", "with", "measure", "value", "low", "high", "distinguishable"),
        rows);
  }

  /**
   * The factors of each outcome in order of their strength, and what it would take to tell each
   * from the next.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written
   */
  public void ranks(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Analysis analysis : analyses) {
      int place = 0;
      for (Rank rank : analysis.ranking()) {
        Effect effect = analysis.ranked(rank);
        place++;
        rows.add(
            List.of(
                analysis.outcome(),
                Integer.toString(place),
                factors.get(rank.factor()),
                effect.measure().id(),
                Decimal.text(effect.value()),
                Boolean.toString(effect.distinguishable()),
                Decimal.text(rank.certainty()),
                rank.gap().state().name().toLowerCase(Locale.ROOT),
                rank.gap().state() == Gap.State.REPLICATIONS
                    ? Long.toString(rank.gap().replications())
                    : ""));
      }
    }
    Csv.write(
        file,
        List.of(
            "outcome",
            "rank",
            "factor",
            "measure",
            "value",
            "distinguishable",
            "certainty",
            "told-from-next",
            "replications-needed"),
        rows);
  }

  /**
   * Effect and noise of each outcome.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written
   */
  public void noise(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Analysis analysis : analyses) {
      VarianceParts parts = analysis.parts();
      rows.add(
          List.of(
              analysis.outcome(),
              Integer.toString(parts.points()),
              Decimal.text(Math.max(0, parts.effect())),
              Decimal.text(parts.shared()),
              Decimal.text(parts.interaction()),
              Decimal.text(parts.noiseOfMeans()),
              Decimal.text(parts.noiseShareOfRuns()),
              Decimal.text(parts.noiseShareOfMeans()),
              Decimal.text(parts.sharingGain()),
              PValue.text(parts.p()),
              Integer.toString(analysis.used()),
              Integer.toString(analysis.dropped())));
    }
    Csv.write(
        file,
        List.of(
            "outcome",
            "points",
            "effect-variance",
            "shared-variance",
            "interaction-variance",
            "noise-of-means",
            "noise-share-of-runs",
            "noise-share-of-means",
            "sharing-gain",
            "p",
            "blocks-used",
            "blocks-dropped"),
        rows);
  }

  /**
   * The assumption ledger: what the scenario names as the basis of each number, what the
   * calibration that it is drawn from says of it (empty where it is not drawn), and what its size
   * so rests on.
   *
   * @param file where; must not exist
   * @param ledger the ledger
   * @throws IOException if it cannot be written
   */
  public static void ledger(Path file, Ledger ledger) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      Parameter parameter = entry.parameter();
      rows.add(
          List.of(
              entry.outcome(),
              Integer.toString(entry.rank()),
              entry.factor(),
              entry.effect().measure().id(),
              Decimal.text(entry.effect().value()),
              Decimal.text(entry.effect().low()),
              Decimal.text(entry.effect().high()),
              Decimal.text(entry.share()),
              entry.basis(),
              verdict(parameter),
              entry.ground().id(),
              parameter == null ? "" : Boolean.toString(parameter.prior() != null),
              parameter == null ? "" : parameter.source(),
              parameter == null ? "" : parameter.reason()));
    }
    Csv.write(
        file,
        List.of(
            "outcome",
            "rank",
            "factor",
            "measure",
            "value",
            "low",
            "high",
            "share",
            "basis",
            "verdict",
            "rests-on",
            "has-prior",
            "source",
            "reason"),
        rows);
  }

  private static String verdict(@Nullable Parameter parameter) {
    Verdict verdict = parameter == null ? null : parameter.verdict();
    return verdict == null ? "" : verdict.words();
  }
}
