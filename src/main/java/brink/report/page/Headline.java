package brink.report.page;

import brink.analysis.Distribution;
import brink.analysis.Interval;
import brink.analysis.Share;
import brink.analysis.Summary;
import brink.forecast.Settled;
import brink.model.OutcomeRule;
import brink.report.ReportInput;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The tables of outcomes: events with their shares, then numbers with their spread. */
final class Headline {
  private final ReportInput input;
  private final Html html;

  Headline(ReportInput input, Html html) {
    this.input = input;
    this.html = html;
  }

  void write() {
    html.open("section", "id", "outcomes-table").line("h2", "Outcomes");
    List<Integer> headline = places(true, true);
    List<Integer> others = places(true, false);
    if (!headline.isEmpty()) {
      shares(headline);
    }
    if (!others.isEmpty()) {
      html.line("h3", "Further events");
      shares(others);
    }
    List<Integer> numbers = places(false, true);
    numbers.addAll(places(false, false));
    if (!numbers.isEmpty()) {
      html.line("h3", "Numbers");
      quantities(numbers);
    }
    html.closeLine();
  }

  private List<Integer> places(boolean events, boolean headline) {
    List<OutcomeRule> rules = input.distribution().layout().outcomes();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).kind().isEvent() == events && rules.get(i).headline() == headline) {
        places.add(i);
      }
    }
    return places;
  }

  private String label(int place) {
    return input.distribution().layout().outcomes().get(place).whereReached().label();
  }

  private void shares(List<Integer> places) {
    html.table("Outcome", "Share of runs", "95 % Wilson interval", "Runs with it", "n");
    for (int place : places) {
      Share share = input.distribution().share(place);
      Interval interval = share.interval();
      Settled settled = input.settled(input.distribution().layout().outcomes().get(place).id());
      html.row(
          label(place),
          Wording.percent(share.value()),
          settled == Settled.NO
              ? Wording.points(interval.low(), 1) + "–" + Wording.points(interval.high(), 1) + " %"
              : settled.words(),
          Wording.grouped(share.successes()),
          Wording.grouped(share.n()));
    }
    html.closeLine().closeLine();
  }

  private void quantities(List<Integer> places) {
    html.table("Outcome", "Mean ± standard error", "5 %", "Median", "95 %", "n");
    Distribution distribution = input.distribution();
    int decimals =
        Wording.decimals(
            places.stream()
                .map(distribution::quantity)
                .flatMapToDouble(one -> DoubleStream.of(one.q05(), one.q50(), one.q95())),
            1);
    for (int place : places) {
      Summary summary = distribution.quantity(place);
      html.row(
          label(place),
          Wording.fixed(summary.mean(), 2) + " ± " + Wording.fixed(summary.standardError(), 2),
          Wording.fixed(summary.q05(), decimals),
          Wording.fixed(summary.q50(), decimals),
          Wording.fixed(summary.q95(), decimals),
          Wording.grouped(summary.n()));
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "n is the number of runs that have a value: a rung never reached gives none. A comparison"
            + " counts such runs as the number of days, so its means are others.",
        "class",
        "note");
  }
}
