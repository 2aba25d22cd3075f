package brink.report.page;

import brink.report.PageHead;
import brink.report.SensitivityInput;
import brink.report.SensitivityWords;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import brink.sensitivity.FactorRank;
import brink.sensitivity.Ledger;
import brink.sensitivity.LedgerWords;
import brink.sensitivity.SensitivityAnalysis;
import brink.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The report of an analysis of sensitivity. */
public final class SensitivityPage {
  private static final Table<Ledger.LedgerEntry> LEDGER =
      Table.<Ledger.LedgerEntry>listing()
          .shown("Outcome", Ledger.LedgerEntry::outcome)
          .shown("Factor", Ledger.LedgerEntry::factor)
          .shown("Share", entry -> Wording.percent(entry.share()))
          .shown("Rests on", entry -> entry.ground().words())
          .shown("Basis", Ledger.LedgerEntry::basis)
          .shown("Source", entry -> entry.parameter() == null ? "" : entry.parameter().source())
          .shown(
              "Why this value",
              entry -> entry.parameter() == null ? "" : entry.parameter().reason());

  private final SensitivityInput input;

  private SensitivityPage(SensitivityInput input) {
    this.input = input;
  }

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page
   */
  public static Page of(SensitivityInput input, List<RenderedChart> drawings, PageHead head) {
    return new SensitivityPage(input).page(drawings, head);
  }

  private Page page(List<RenderedChart> drawings, PageHead head) {
    return Page.of("What matters: " + input.title(), "What matters?")
        .question(input.title())
        .span(input.question())
        .run(head)
        .howToRead(how().toArray(new String[0]))
        .with(ledger())
        .charts(drawings)
        .with(IntStream.range(0, input.analyses().size()).mapToObj(this::outcome).toList())
        .facts(input.facts());
  }

  private List<String> how() {
    List<String> how = new ArrayList<>();
    how.add(
        "These are effects within the model, over the ranges that the sweep gave its factors. A"
            + " factor with a wide range looks strong, one that was not varied does not appear."
            + " Runs of the same number share their random numbers at all points, and what noise is"
            + " left is told apart from effects as far as the index allows: it makes no share of"
            + " variance and no swing larger, mean sizes of effects a little larger, and rank"
            + " correlations smaller.");
    how.addAll(input.notes());
    return how;
  }

  private Section ledger() {
    return new Section("ledger", "Which conclusions rest on which assumptions")
        .note(
            "Each factor of the sweep replaces a number of the scenario, and the scenario says what"
                + " that number rests on. A document that it cites gives a direction, not a size:"
                + " as long as the number has a prior, its size is judgement, or what a calibration"
                + " says of it, as far as its verdict goes. The shares say, roughly, how much of an"
                + " outcome's variation over this sweep would be settled by knowing the factor.")
        .list(
            input.outcomes().stream()
                .map(outcome -> LedgerWords.of(input.ledger(), outcome.id(), outcome.label()))
                .toList())
        .table(LEDGER, input.ledger().entries());
  }

  private Section outcome(int outcome) {
    SensitivityAnalysis analysis = input.analyses().get(outcome);
    var rule = input.outcomes().get(outcome);
    Section section =
        new Section("outcome-" + rule.id(), rule.label())
            .text(SensitivityWords.used(analysis), SensitivityWords.noise(analysis.parts()));
    return analysis.found()
        ? section.table(
            Table.<FactorRank>listing()
                .shown("Factor", rank -> input.factors().get(rank.factor()))
                .shown(
                    analysis.leading().words(),
                    rank -> SensitivityWords.value(analysis.ranked(rank)))
                .shown("95 % interval", rank -> SensitivityWords.interval(analysis.ranked(rank)))
                .shown("Told from the next", rank -> SensitivityWords.gap(rank.gap())),
            analysis.ranking())
        : section;
  }
}
