package brink.splitting;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.ActMatcher;
import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.model.RegionalWar;
import brink.model.World;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome whose probability is asked for, in a scenario whose runs end on the day on which it
 * comes about.
 *
 * @param scenario the scenario of these runs
 * @param place place of the outcome among those of the scenario
 */
public record RareEvent(Scenario scenario, int place) {
  /** Names the outcome of reaching the rung of a regional war, whatever the catalogue calls it. */
  public static final String REGIONAL_WAR = "regional-war";

  /** From this rung on an act is told as a step of a path; design choice. */
  private static final int TOLD = 7;

  /**
   * Ids of the outcomes that can be asked for: those that hold or do not, first passages, and
   * {@value #REGIONAL_WAR}.
   *
   * @param scenario the scenario
   * @return the ids, in the order of the catalogue
   */
  public static List<String> names(Scenario scenario) {
    List<String> names = new ArrayList<>();
    for (OutcomeRule rule : scenario.outcomes()) {
      if (rule.kind().isEvent() || rule.kind() == OutcomeKind.FIRST_PASSAGE) {
        names.add(rule.id());
      }
    }
    names.add(REGIONAL_WAR);
    return names;
  }

  /**
   * Asks for an outcome. A first passage is taken as the event that it comes at all.
   *
   * @param scenario the scenario
   * @param name one of {@link #names}
   * @return the goal
   * @throws IllegalArgumentException for any other name
   */
  public static RareEvent of(Scenario scenario, String name) {
    if (!names(scenario).contains(name)) {
      throw new IllegalArgumentException("no such outcome: " + name);
    }
    for (int place = 0; place < scenario.outcomes().size(); place++) {
      OutcomeRule rule = scenario.outcomes().get(place);
      if (rule.id().equals(name)) {
        return rule.kind().isEvent()
            ? ending(scenario, scenario.outcomes(), place)
            : added(scenario, passage(rule));
      }
    }
    return added(scenario, war(scenario));
  }

  private static RareEvent added(Scenario scenario, OutcomeRule rule) {
    List<OutcomeRule> outcomes = new ArrayList<>(scenario.outcomes());
    outcomes.add(rule);
    return ending(scenario, outcomes, outcomes.size() - 1);
  }

  private static OutcomeRule passage(OutcomeRule rule) {
    String id = rule.id() + "-reached";
    return new OutcomeRule(
        id,
        rule.label() + ": ever",
        OutcomeKind.RUNG_REACHED,
        false,
        rule.from(),
        rule.to(),
        List.of(),
        null,
        rule.rung(),
        0,
        0,
        rule.by());
  }

  private static OutcomeRule war(Scenario scenario) {
    int rung = scenario.world().ladder().regionalWar().rung();
    String label = "Regional war (rung " + rung + ")";
    OutcomeKind kind = OutcomeKind.RUNG_REACHED;
    return new OutcomeRule(
        REGIONAL_WAR, label, kind, false, null, null, List.of(), null, rung, 0, 0, null);
  }

  /**
   * The scenario with runs that end once the outcome has come: nothing after it matters. A quiet
   * spell is judged at the end alone, and a scenario that ends runs itself keeps its own rule.
   */
  private static RareEvent ending(Scenario s, List<OutcomeRule> outcomes, int place) {
    OutcomeRule rule = outcomes.get(place);
    boolean ends = s.absorbing() == null && rule.kind() != OutcomeKind.QUIET_SPELL;
    return new RareEvent(s.asking(outcomes, ends ? rule.id() : s.absorbing()), place);
  }

  /**
   * The outcome.
   *
   * @return its rule
   */
  public OutcomeRule rule() {
    return scenario.outcomes().get(place);
  }

  /** The end of the last day that counts, in days since the start. */
  double limit() {
    return scenario.horizon().endBy(rule().by());
  }

  /** Directed pairs whose strikes make the outcome together, 0 where an act alone can. */
  int strikesNeeded() {
    boolean byOne =
        rule().from() != null
            || rule().to() != null
            || scenario.world().acts().values().stream()
                .anyMatch(kind -> kind.rung() >= rule().rung());
    return rule().kind() == OutcomeKind.RUNG_REACHED && !byOne ? 2 * war().pairs() : 0;
  }

  RegionalWar war() {
    return scenario.world().ladder().regionalWar();
  }

  /**
   * Whether the acts that are looked out for bring the outcome about without fail. A first step may
   * come too late, and an offer may be rejected.
   */
  boolean isSure() {
    return rule().kind() == OutcomeKind.RUNG_REACHED || rule().kind() == OutcomeKind.ACT_OCCURS;
  }

  /** Strikes by others that an act needs to bring the outcome about; below 0 for other acts. */
  int others(World world, ActKind kind, int actor, int target) {
    return switch (rule().kind()) {
      case RUNG_REACHED, STEPS_UP_FIRST ->
          between(actor, target) ? climbs(world, kind, actor, target) : -1;
      case ACT_OCCURS -> between(actor, target) && isNamed(world, kind, actor, target) ? 0 : -1;
      case CEASEFIRE -> kind.stance().offersCeasefire() ? 0 : -1;
      default -> -1;
    };
  }

  private boolean isNamed(World world, ActKind kind, int actor, int target) {
    return rung(world, kind, actor, target) >= rule().rung()
        && matcher().speaksOf(kind.family(), kind.id());
  }

  private int climbs(World world, ActKind kind, int actor, int target) {
    int rung = rung(world, kind, actor, target);
    if (rung >= rule().rung()) {
      return 0;
    }
    RegionalWar war = world.ladder().regionalWar();
    boolean wages = kind.family() == ActFamily.STRIKE;
    boolean counts = rule().from() == null && rule().to() == null && war.rung() >= rule().rung();
    return wages && counts ? 2 * war.pairs() - 1 : -1;
  }

  /** The least rung of an act, whatever comes of it. */
  private int rung(World world, ActKind kind, int actor, int target) {
    return world.ladder().rungOf(kind, id(actor), id(target), 0);
  }

  /** Whether the rule speaks of acts between two actors. */
  boolean between(int actor, int target) {
    return matcher().between(actor, target);
  }

  private ActMatcher matcher() {
    return ActMatcher.of(rule(), scenario.world().actors().keySet());
  }

  private String id(int actor) {
    return new ArrayList<>(scenario.world().actors().keySet()).get(actor);
  }

  /** Actor and target in words. */
  String pair(int actor, int target) {
    return id(actor) + " on " + id(target);
  }

  /** Whether an act is told as a step of a path. */
  boolean isTold(Act act) {
    return act.rung() >= TOLD
        || (rule().kind() == OutcomeKind.ACT_OCCURS
            && others(scenario.world(), act.kind(), act.actor(), act.target()) == 0);
  }
}
