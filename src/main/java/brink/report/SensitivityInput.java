package brink.report;

import brink.model.OutcomeRule;
import brink.sensitivity.Ledger;
import brink.sensitivity.SensitivityAnalysis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Everything a report of an analysis of sensitivity is made of.
 *
 * @param title title of the sweep
 * @param question the question that it asks; may be empty
 * @param outcomes the analysed outcomes, in the order of {@code analyses}
 * @param analyses one for each outcome
 * @param factors paths of the factors
 * @param ledger which conclusions rest on which assumptions
 * @param notes what a reader must know of the sweep, one sentence each
 * @param facts what a reader needs to repeat it, by name, in the order to be listed
 */
public record SensitivityInput(
    String title,
    String question,
    List<OutcomeRule> outcomes,
    List<SensitivityAnalysis> analyses,
    List<String> factors,
    Ledger ledger,
    List<String> notes,
    Map<String, String> facts) {
  /**
   * Keeps unmodifiable copies of the lists.
   *
   * @param title title of the sweep
   * @param question the question
   * @param outcomes the analysed outcomes
   * @param analyses one for each outcome
   * @param factors paths of the factors
   * @param ledger the ledger
   * @param notes one sentence each
   * @param facts by name
   */
  public SensitivityInput {
    outcomes = Collections.unmodifiableList(new ArrayList<>(outcomes));
    analyses = Collections.unmodifiableList(new ArrayList<>(analyses));
    factors = Collections.unmodifiableList(new ArrayList<>(factors));
    notes = Collections.unmodifiableList(new ArrayList<>(notes));
  }
}
