package brink.calibration.crisis;

import brink.evidence.CodedCounts;
import brink.evidence.CodedEvent;
import brink.evidence.DocumentWindow;
import brink.evidence.Evidence;
import brink.evidence.Magnitude;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.DeathStep;
import brink.model.Horizon;
import brink.model.Ladder;
import brink.model.World;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The coded acts as reports, each in the first document that tells of it, with day and deaths as
 * the report that stands for the event has them, or that of the first document where the other is
 * not looked at. Their dates are intervals of whole days. A strike whose deaths no text gives, or
 * gives without an upper bound below the highest step of the ladder, stays below that step: fifty
 * dead are not left out of a report.
 */
public final class CodedReports {
  private static final Evidence NOTHING = new Evidence(Map.of(), List.of(), List.of(), List.of());

  private final Evidence evidence;
  private final Look look;
  private final World world;
  private final Horizon horizon;
  private final List<ReportedAct> acts = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private CodedReports(Evidence evidence, Look look, Scenario scenario) {
    this.evidence = evidence;
    this.look = look;
    world = scenario.world();
    horizon = scenario.horizon();
  }

  /** Reads the coded acts of the documents that are looked at. */
  static CodedReports of(@Nullable Evidence evidence, Look look, Scenario scenario) {
    if (evidence == null) {
      return new CodedReports(NOTHING, look, scenario);
    }
    CodedReports reports = new CodedReports(evidence, look, scenario);
    for (CodedEvent event : evidence.acts()) {
      reports.add(event);
    }
    return reports;
  }

  /**
   * The acts that count.
   *
   * @return in the order of the evidence
   */
  public List<ReportedAct> acts() {
    return Collections.unmodifiableList(acts);
  }

  /**
   * The acts of these documents that do not count.
   *
   * @return event and reason, in words
   */
  public List<String> leftOut() {
    return Collections.unmodifiableList(leftOut);
  }

  private void add(CodedEvent event) {
    CodedEvent first = first(event);
    ActKind kind = event.act() == null ? null : world.acts().get(event.act());
    if (first == null || kind == null) {
      return;
    }
    int document = look.documents().indexOf(first.document());
    CodedEvent report = look.documents().contains(event.document()) ? event : first;
    Map<String, String> standsIn = world.reporting().standsIn();
    String from = CodedCounts.speaker(event.actor(), standsIn, look.actors());
    String to = CodedCounts.speaker(event.bearer(), standsIn, look.actors());
    DocumentWindow window = look.windows().get(document);
    if (from == null || to == null || from.equals(to)) {
      leftOut.add(event.eventKey() + ": the scenario has no two actors for it");
    } else if (!window.covers().contains(from) || !window.covers().contains(to)) {
      leftOut.add(event.eventKey() + ": document " + window.document() + " does not cover both");
    } else if (!overlaps(day(report), window)) {
      leftOut.add(
          event.eventKey() + ": before the days that document " + window.document() + " looks at");
    } else {
      acts.add(act(report, kind, document, look.actors().indexOf(from), look.actors().indexOf(to)));
    }
  }

  /**
   * The report of an event in the first document that has one; null where none that is used has.
   */
  private @Nullable CodedEvent first(CodedEvent event) {
    for (DocumentWindow window : look.windows()) {
      for (CodedEvent report : evidence.events()) {
        if (report.document().equals(window.document())
            && report.eventKey().equals(event.eventKey())) {
          return report;
        }
      }
    }
    return null;
  }

  private static boolean overlaps(Range day, DocumentWindow window) {
    return day.high() > window.fromDay() && day.low() < window.toDay();
  }

  private Range day(CodedEvent event) {
    return new Range(horizon.startOf(event.date().min()), horizon.endOf(event.date().max()));
  }

  private ReportedAct act(CodedEvent event, ActKind kind, int document, int from, int to) {
    boolean strike = kind.family() == ActFamily.STRIKE;
    Range deaths = strike ? deaths(event.magnitudes().get("killed")) : Range.exactly(0);
    Range rung = strike ? rung(event, kind, deaths, from, to) : Range.exactly(kind.rung());
    return new ReportedAct(document, kind.family(), kind.id(), from, to, day(event), rung, deaths);
  }

  private Range deaths(@Nullable Magnitude killed) {
    int least = killed == null ? 0 : killed.min();
    if (killed != null && killed.max() != null) {
      return new Range(least, killed.max());
    }
    int highestStep =
        world.ladder().byDeaths().values().stream().mapToInt(DeathStep::atLeast).max().orElse(0);
    return new Range(least, least < highestStep ? highestStep - 1 : Double.POSITIVE_INFINITY);
  }

  private Range rung(CodedEvent event, ActKind kind, Range deaths, int from, int to) {
    Ladder ladder = world.ladder();
    Integer days = event.least("days");
    int least = kind.rungFromDeaths() ? 0 : kind.rung();
    if (days != null && days >= ladder.campaignDays()) {
      least = StrictMath.max(least, ladder.campaignRung());
    }
    String pair = look.actors().get(from) + ">" + look.actors().get(to);
    least = StrictMath.max(least, ladder.combat().getOrDefault(pair, 0));
    int most = (int) StrictMath.min(deaths.high(), Integer.MAX_VALUE);
    return new Range(
        StrictMath.max(least, ladder.rungOf((int) deaths.low())),
        StrictMath.max(least, ladder.rungOf(most)));
  }
}
