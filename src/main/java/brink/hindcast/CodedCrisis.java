package brink.hindcast;

import brink.evidence.CodedCounts;
import brink.evidence.CodedEvent;
import brink.evidence.DocumentWindow;
import brink.evidence.Evidence;
import brink.forecast.KnownAct;
import brink.model.ActKind;
import brink.model.Ladder;
import brink.model.World;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The crisis that the documents tell of, in the terms of a scenario. */
public final class CodedCrisis {
  private final Evidence evidence;
  private final Scenario scenario;
  private final List<DocumentWindow> windows;
  private final Map<String, GivenAct> replays = new LinkedHashMap<>();
  private final List<Told> told = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  private CodedCrisis(Evidence evidence, Scenario replaying) {
    this.evidence = evidence;
    scenario = replaying;
    windows = SimulatedCrisis.byPublication(replaying.windows());
    replaying.given().forEach(act -> replays.put(act.id(), act));
  }

  /**
   * Reads the coded acts.
   *
   * @param evidence what the documents report
   * @param replaying the scenario with every coded act replayed, so that it says how
   * @return the acts by document, and what is left out
   */
  public static CodedCrisis of(Evidence evidence, Scenario replaying) {
    CodedCrisis crisis = new CodedCrisis(evidence, replaying);
    evidence.acts().forEach(crisis::add);
    return crisis;
  }

  /**
   * The acts.
   *
   * @return as told by the first document that reports each
   */
  public ReportedCrisis reported() {
    return new ReportedCrisis(windows, told);
  }

  /**
   * Coded acts that could not be simulated as reported, so that nothing can be scored on them.
   *
   * @return in words, empty for none
   */
  public List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  /** The report of an event in the first document that has one; null for none. */
  private @Nullable CodedEvent firstReport(CodedEvent event) {
    for (DocumentWindow window : windows) {
      for (CodedEvent report : evidence.events()) {
        if (report.document().equals(window.document())
            && report.eventKey().equals(event.eventKey())) {
          // Several in one document: the one that stands for the event, if it is among them.
          return event.document().equals(window.document()) ? event : report;
        }
      }
    }
    return null;
  }

  private int place(String document) {
    return windows.stream().map(DocumentWindow::document).toList().indexOf(document);
  }

  private void add(CodedEvent event) {
    World world = scenario.world();
    Map<String, String> standsIn = world.reporting().standsIn();
    String from = CodedCounts.speaker(event.actor(), standsIn, world.actors().keySet());
    String to = CodedCounts.speaker(event.bearer(), standsIn, world.actors().keySet());
    CodedEvent report = firstReport(event);
    if (report == null || from == null || to == null || from.equals(to)) {
      leftOut.add(event.id() + ": the scenario has no document or no two actors for it");
      return;
    }
    int document = place(report.document());
    double day = report.date().middle(scenario.horizon());
    DocumentWindow window = windows.get(document);
    if (!window.covers().contains(from) || !window.covers().contains(to)) {
      leftOut.add(event.id() + ": document " + window.document() + " does not cover both sides");
    } else if (!(day > window.fromDay() && day <= window.toDay())) {
      leftOut.add(
          event.id() + ": not of the days that document " + window.document() + " tells of");
    } else {
      double over = scenario.horizon().endOf(report.date().max());
      ActKind kind = world.acts().get(String.valueOf(event.act()));
      int rung = rung(report, String.valueOf(event.act()), from, to);
      if (kind != null) {
        Mention mention = new Mention(document, day, kind, from, to, rung);
        Integer killed = report.least("killed");
        int deaths = killed == null ? 0 : killed;
        told.add(new Told(mention, over, deaths, replay(event, report, day)));
      }
    }
  }

  /** How the model puts an event in, with day and deaths as the first report has them. */
  private @Nullable GivenAct replay(CodedEvent event, CodedEvent report, double day) {
    GivenAct act = replays.get(event.id());
    return act == null
        ? null
        : new GivenAct(
            act.id(),
            day,
            act.act(),
            act.actor(),
            act.target(),
            act.about(),
            report.least("killed"),
            report.attribution().status());
  }

  /** The rung that the report bears out: a campaign of some days has one of its own. */
  private int rung(CodedEvent report, String act, String from, String to) {
    World world = scenario.world();
    int least = KnownAct.of(world, 0, act, from, to, report.least("killed")).least();
    Integer days = report.least("days");
    Ladder ladder = world.ladder();
    return days != null && days >= ladder.campaignDays()
        ? Math.max(least, ladder.campaignRung())
        : least;
  }
}
