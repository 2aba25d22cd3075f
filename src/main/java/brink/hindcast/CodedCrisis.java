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
import java.time.temporal.ChronoUnit;
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

  /** Place of the first document that reports an event, -1 for none. */
  private int document(CodedEvent event) {
    for (int d = 0; d < windows.size(); d++) {
      String id = windows.get(d).document();
      if (evidence.events().stream()
          .anyMatch(e -> e.document().equals(id) && e.eventKey().equals(event.eventKey()))) {
        return d;
      }
    }
    return -1;
  }

  private void add(CodedEvent event) {
    World world = scenario.world();
    Map<String, String> standsIn = world.reporting().standsIn();
    String from = CodedCounts.speaker(event.actor(), standsIn, world.actors().keySet());
    String to = CodedCounts.speaker(event.bearer(), standsIn, world.actors().keySet());
    int document = document(event);
    if (document < 0 || from == null || to == null || from.equals(to)) {
      leftOut.add(event.id() + ": the scenario has no document or no two actors for it");
      return;
    }
    double day = event.date().middle(scenario.start());
    DocumentWindow window = windows.get(document);
    if (!window.covers().contains(from) || !window.covers().contains(to)) {
      leftOut.add(event.id() + ": document " + window.document() + " does not cover both sides");
    } else if (!(day > window.fromDay() && day <= window.toDay())) {
      leftOut.add(
          event.id() + ": not of the days that document " + window.document() + " tells of");
    } else {
      double over = ChronoUnit.DAYS.between(scenario.start(), event.date().max()) + 1.0;
      told.add(new Told(mention(event, document, day, from, to), over, replays.get(event.id())));
    }
  }

  private Mention mention(CodedEvent event, int document, double day, String from, String to) {
    World world = scenario.world();
    KnownAct known =
        KnownAct.of(world, day, String.valueOf(event.act()), from, to, event.least("killed"));
    ActKind kind = known.kind();
    return new Mention(document, day, kind, from, to, rung(known.least(), event.least("days")));
  }

  /** The rung that the report bears out: a campaign of some days has one of its own. */
  private int rung(int least, @Nullable Integer days) {
    Ladder ladder = scenario.world().ladder();
    return days != null && days >= ladder.campaignDays()
        ? Math.max(least, ladder.campaignRung())
        : least;
  }
}
