package brink.report;

import brink.analysis.Interval;
import brink.comparison.ActResponse;
import brink.comparison.Comparison;
import brink.comparison.FireResponse;
import brink.comparison.FirstAnswer;
import brink.comparison.PairedMean;
import brink.comparison.PairedShare;
import brink.comparison.ResponseFindings;
import brink.model.ActFamily;
import brink.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What follows given acts, as tables for readers: what moves, the largest first. */
public final class ResponseSheets {
  /** Rungs of first answers that are named. */
  private static final int RUNGS = 3;

  private final ResponseFindings findings;
  private final Comparison comparison;
  private final Labels labels;
  private final int most;

  /** First answers of an actor, of one family or of any, within each window. */
  private record Answers(String by, @Nullable ActFamily family, List<FirstAnswer> within) {
    FirstAnswer last() {
      return within.get(within.size() - 1);
    }
  }

  /** A number in both scenarios. */
  private record Change(String what, PairedMean mean) {}

  /**
   * Tables of findings.
   *
   * @param findings what follows the acts
   * @param comparison what changes of the outcomes, with one alternative
   * @param labels what actors and acts are called
   * @param most the most rows of a table, 1 or more
   */
  public ResponseSheets(ResponseFindings findings, Comparison comparison, Labels labels, int most) {
    this.findings = findings;
    this.comparison = comparison;
    this.labels = labels;
    this.most = most;
  }

  /**
   * All tables.
   *
   * @return acts, answers, fire and outcomes
   */
  public List<ReportSheet> all() {
    return List.of(acts(), answers(), fire(), outcomes());
  }

  /** The number of acts of a kind in the window in which it moves most. */
  private ReportSheet acts() {
    Map<List<String>, ActResponse> largest = new LinkedHashMap<>();
    for (ActResponse one : findings.acts()) {
      if (one.moves()) {
        largest.merge(name(one), one, (a, b) -> size(b.count()) > size(a.count()) ? b : a);
      }
    }
    List<ActResponse> moved = new ArrayList<>(largest.values());
    moved.sort(Comparator.comparingDouble(one -> -size(one.count())));
    int kinds = findings.acts().size() / findings.windows().size();
    return ReportSheet.of(
        "acts",
        "Acts that become more or fewer",
        leftOut(moved.size(), kinds, "kinds of act")
            + " Each stands with the window in which it moves most, in days after the first given"
            + " act. By chance alone one window in twenty of those that differ at all would stand"
            + " here.",
        changes(
            Table.<ActResponse>listing()
                .shown("actor and act", this::words)
                .shown("days", one -> Integer.toString(one.within())),
            ActResponse::count),
        first(moved));
  }

  private static List<String> name(ActResponse one) {
    return List.of(one.actor(), String.valueOf(one.act()), String.valueOf(one.target()));
  }

  private static double size(PairedMean mean) {
    return Math.abs(mean.difference());
  }

  private String words(ActResponse one) {
    return labels.actor(one.actor())
        + ": "
        + labels.act(String.valueOf(one.act()))
        + " on "
        + labels.actor(String.valueOf(one.target()));
  }

  /** First answers by actor and family, with a column for each window. */
  private ReportSheet answers() {
    Table<Answers> table =
        Table.<Answers>listing().shown("answer", row -> labels.actor(row.by()) + ": " + sort(row));
    for (int w = 0; w < findings.windows().size(); w++) {
      int window = w;
      table =
          table.shown(
              findings.windows().get(w) + " days",
              row -> Wording.percent(row.within().get(window).share().value()));
    }
    return ReportSheet.of(
        "answers",
        "First answers to the giver",
        "Share of runs within each window. An answer is an act towards the giver whose chain of"
            + " causes leads to the given act. The lag [days] and the most common rungs are those"
            + " of first answers within "
            + longest()
            + " days.",
        table
            .shown("median lag", row -> Wording.fixed(row.last().lag(), 1))
            .shown("rungs", row -> row.family() == null ? rungs(row.by()) : ""),
        grouped());
  }

  private static String sort(Answers row) {
    ActFamily family = row.family();
    return family == null ? "any act" : "first " + family.name().toLowerCase(Locale.ROOT);
  }

  private List<Answers> grouped() {
    List<Answers> all = new ArrayList<>();
    for (FirstAnswer one : findings.answers()) {
      if (one.rung() == null && one.within() == findings.windows().get(0)) {
        List<FirstAnswer> alike =
            findings.answers().stream()
                .filter(
                    other ->
                        other.rung() == null
                            && other.by().equals(one.by())
                            && other.family() == one.family())
                .toList();
        all.add(new Answers(one.by(), one.family(), alike));
      }
    }
    return all;
  }

  /** The most common rungs of an actor's first answers. */
  private String rungs(String by) {
    return findings.answers().stream()
        .filter(one -> one.by().equals(by) && one.rung() != null && one.within() == longest())
        .sorted(Comparator.comparingDouble(one -> -one.share().value()))
        .limit(RUNGS)
        .map(one -> one.rung() + " (" + Wording.percent(one.share().value()) + ")")
        .collect(Collectors.joining(", "));
  }

  /** Days with fire and deaths by it in the longest window. */
  private ReportSheet fire() {
    List<Change> rows = new ArrayList<>();
    for (FireResponse one : findings.fire()) {
      if (one.within() == longest()) {
        rows.add(new Change(labels.actor(one.actor()) + ": days of fire", one.incidents()));
        rows.add(new Change(labels.actor(one.actor()) + ": deaths by fire", one.deaths()));
      }
    }
    return ReportSheet.of(
        "fire",
        "Daily fire within " + longest() + " days",
        "Daily fire is not counted among the acts.",
        changes(Table.<Change>listing().shown("fire", Change::what), Change::mean),
        rows);
  }

  /** Outcomes that move by more than chance. */
  private ReportSheet outcomes() {
    List<Integer> moved = new ArrayList<>();
    for (int event = 0; event < comparison.events().size(); event++) {
      if (!share(event).interval().contains(0)) {
        moved.add(event);
      }
    }
    moved.sort(Comparator.comparingDouble(event -> -Math.abs(share(event).difference())));
    return ReportSheet.of(
        "outcomes",
        "Outcomes that move",
        leftOut(moved.size(), comparison.events().size(), "outcomes")
            + " Differences are in percentage points. Given acts count here, as they happen.",
        Table.<Integer>listing()
            .shown("outcome", event -> comparison.events().get(event).label())
            .shown("without", event -> Wording.percent(share(event).base().value()))
            .shown("with", event -> Wording.percent(share(event).alternative().value()))
            .shown("difference", event -> Wording.change(share(event).difference()))
            .shown("chance", event -> points(share(event).interval()))
            .shown(
                "assumptions",
                event -> AssumptionWords.change(comparison.differenceSpread(0, event)))
            .shown(
                "same sign", event -> AssumptionWords.sign(comparison.differenceSpread(0, event))),
        first(moved));
  }

  private PairedShare share(int event) {
    return comparison.share(0, event);
  }

  private static String points(Interval interval) {
    return Wording.change(interval.low()) + " to " + Wording.change(interval.high());
  }

  private int longest() {
    return findings.windows().get(findings.windows().size() - 1);
  }

  private <T> List<T> first(List<T> rows) {
    return rows.subList(0, Math.min(most, rows.size()));
  }

  private String leftOut(int moved, int of, String what) {
    String more = moved > most ? "; " + (moved - most) + " of them are left out here" : "";
    return Wording.grouped(moved)
        + " of "
        + Wording.grouped(of)
        + " "
        + what
        + " move"
        + more
        + ".";
  }

  private static <T> Table<T> changes(Table<T> table, Function<T, PairedMean> mean) {
    return table
        .shown("without", row -> Wording.fixed(mean.apply(row).base(), 2))
        .shown("with", row -> Wording.fixed(mean.apply(row).alternative(), 2))
        .shown("difference", row -> signed(mean.apply(row).difference()))
        .shown("95 % interval", row -> range(mean.apply(row).interval()));
  }

  private static String range(@Nullable Interval interval) {
    return interval == null ? "–" : signed(interval.low()) + " to " + signed(interval.high());
  }

  private static String signed(double number) {
    String text = Wording.fixed(number, 2);
    return number > 0 && !text.equals("0.00") ? "+" + text : text;
  }
}
