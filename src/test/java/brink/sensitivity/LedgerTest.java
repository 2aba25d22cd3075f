package brink.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.parameter.Basis;
import brink.parameter.Parameter;
import brink.parameter.Prior;
import brink.parameter.SizeBasis;
import brink.parameter.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static Ledger.LedgerEntry entry(String factor, double share, @Nullable Verdict verdict) {
    Parameter parameter =
        new Parameter(
            factor,
            1,
            "-",
            0,
            5,
            false,
            new Prior.Gamma(1, 0.2),
            Basis.DOCUMENT,
            "001:8",
            "",
            verdict);
    FactorEffect effect = FactorEffect.of(0, SensitivityMeasure.TOTAL, SensitivityIndex.NONE);
    return new Ledger.LedgerEntry("rung-8", 1, factor, effect, share, parameter);
  }

  /** As of the shipped calibration, which leaves both reciprocities to their priors. */
  @Test
  void whatTheCalibrationLeavesToThePriorDoesNotRestOnTheDocuments() {
    Ledger ledger =
        new Ledger(
            List.of(
                entry("actors.israel.reciprocity", 0.7, Verdict.PRIOR_DOMINATED),
                entry("actors.iran.reciprocity", 0.3, Verdict.PRIOR_DOMINATED)));
    assertThat(LedgerWords.of(ledger, "rung-8", "Rung 8"))
        .contains("100 % rests on judgement, in a direction that documents give (")
        .doesNotContain("rests on the documents");
  }

  @Test
  void sharesAreCountedByWhatTheSizesRestOn() {
    Ledger ledger =
        new Ledger(
            List.of(
                entry("a", 0.4, Verdict.INFORMED),
                entry("b", 0.3, Verdict.WEAKLY_INFORMED),
                entry("c", 0.2, Verdict.MOVED),
                entry("d", 0.1, null)));
    assertThat(ledger.grounds("rung-8"))
        .extracting(java.util.Map.Entry::getKey)
        .containsExactly(SizeBasis.CALIBRATION, SizeBasis.DIRECTION, SizeBasis.WEAK_CALIBRATION);
    assertThat(ledger.grounds("rung-8").get(1).getValue()).isCloseTo(0.3, within(1e-12));
    assertThat(LedgerWords.of(ledger, "rung-8", "Rung 8"))
        .contains("40 % rests on a calibration (a 40 %)", "on a calibration, weakly (b 30 %)");
  }
}
