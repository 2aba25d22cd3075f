package brink.report.page;

import brink.analysis.Distribution;
import brink.analysis.Interval;
import brink.analysis.Share;
import brink.analysis.Summary;
import brink.forecast.SettledStatus;
import brink.model.OutcomeRule;
import brink.report.AssumptionWords;
import brink.report.ReportInput;
import brink.report.Wording;
import brink.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    section = section.note(AssumptionWords.INTERVALS);
    section = numbers.isEmpty() ? section : section.with(quantities(numbers));
    return input.distribution().strongest().isEmpty() ? section : section.with(strongest());
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
            .shown("Chance", this::interval)
            .shown("Assumptions", this::assumptions)
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

  /** Of what is settled nothing differs. */
  private String assumptions(int place) {
    SettledStatus settled = input.settled(input.distribution().layout().outcomes().get(place).id());
    return settled == SettledStatus.NO
        ? AssumptionWords.share(input.distribution().spread(place))
        : "";
  }

  private Section strongest() {
    Distribution distribution = input.distribution();
    Map<String, String> said = AssumptionWords.strongest(distribution);
    Section section = Section.within("What moves the answer most");
    if (!said.isEmpty()) {
      section =
          section.table(
              Table.<Map.Entry<String, String>>listing()
                  .shown("Outcome", Map.Entry::getKey)
                  .shown(
                      "Numbers, and their shares of the differences between draws",
                      Map.Entry::getValue),
              List.copyOf(said.entrySet()));
    }
    String needed = AssumptionWords.needed(distribution);
    return needed.isEmpty() ? section : section.note(needed);
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
                .shown(
                    "Mean, assumptions",
                    place -> AssumptionWords.mean(input.distribution().spread(place)))
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
