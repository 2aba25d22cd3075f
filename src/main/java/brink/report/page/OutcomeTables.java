package brink.report.page;

import brink.analysis.Interval;
import brink.analysis.Share;
import brink.analysis.Summary;
import brink.forecast.SettledStatus;
import brink.model.OutcomeRule;
import brink.report.ReportInput;
import brink.report.Wording;
import brink.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The tables of outcomes: events with their shares, then numbers with their spread. */
final class OutcomeTables {
  private final ReportInput input;

  OutcomeTables(ReportInput input) {
    this.input = input;
  }

  Section section() {
    Section section = new Section("outcomes-table", "Outcomes");
    List<Integer> headline = places(true, true);
    List<Integer> others = places(true, false);
    if (!headline.isEmpty()) {
      section = section.with(shares(headline));
    }
    if (!others.isEmpty()) {
      section = section.with(Section.within("Further events").with(shares(others)));
    }
    List<Integer> numbers = places(false, true);
    numbers.addAll(places(false, false));
    return numbers.isEmpty() ? section : section.with(quantities(numbers));
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

  private PageTable shares(List<Integer> places) {
    return PageTable.of(
        Table.<Integer>listing()
            .shown("Outcome", this::label)
            .shown("Share of runs", place -> Wording.percent(share(place).value()))
            .shown("95 % Wilson interval", this::interval)
            .shown("Runs with it", place -> Wording.grouped(share(place).successes()))
            .shown("n", place -> Wording.grouped(share(place).n())),
        places);
  }

  private Share share(int place) {
    return input.distribution().share(place);
  }

  private String interval(int place) {
    Interval interval = share(place).interval();
    SettledStatus settled = input.settled(input.distribution().layout().outcomes().get(place).id());
    return settled == SettledStatus.NO
        ? Wording.points(interval.low(), 1) + "–" + Wording.points(interval.high(), 1) + " %"
        : settled.words();
  }

  private Section quantities(List<Integer> places) {
    int decimals =
        Wording.decimals(
            places.stream()
                .map(input.distribution()::quantity)
                .flatMapToDouble(one -> DoubleStream.of(one.q05(), one.q50(), one.q95())),
            1);
    return Section.within("Numbers")
        .table(
            Table.<Integer>listing()
                .shown("Outcome", this::label)
                .shown("Mean ± standard error", place -> mean(quantity(place)))
                .shown("5 %", place -> Wording.fixed(quantity(place).q05(), decimals))
                .shown("Median", place -> Wording.fixed(quantity(place).q50(), decimals))
                .shown("95 %", place -> Wording.fixed(quantity(place).q95(), decimals))
                .shown("n", place -> Wording.grouped(quantity(place).n())),
            places)
        .note(
            "n is the number of runs that have a value: a rung never reached gives none. A"
                + " comparison counts such runs as the number of days, so its means are others.");
  }

  private Summary quantity(int place) {
    return input.distribution().quantity(place);
  }

  private static String mean(Summary summary) {
    return Wording.fixed(summary.mean(), 2) + " ± " + Wording.fixed(summary.standardError(), 2);
  }
}
