package brink.simulation;

import brink.decision.Option;
import brink.decision.Options;
import brink.decision.Situation;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.Deed;
import brink.model.Dynamics;
import brink.model.Strike;
import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The state of one run and the only way in which agents reach each other: an act is published, the
 * crisis takes note of it and gives those it touches occasions to react. It knows nothing of
 * clocks: whoever drives it calls it in order of time.
 */
final class Crisis implements CrisisView {
  /** A run with more acts than this has run away; branching processes below 0.95 stay far below. */
  private static final int MOST_ACTS = 200_000;

  private static final long CHOICE = BitMixer.salt("choice");
  private static final long ANSWER = BitMixer.salt("answer");

  private final CompiledScenario compiled;
  private final ForkedRootKeys roots;
  private final List<Act> acts = new ArrayList<>(256);
  private final List<Deed> headlines = new ArrayList<>(128);
  private final List<Deed> strikes = new ArrayList<>(32);
  private final List<Strike> lethal = new ArrayList<>(64);
  private final int[] deaths;
  private final ActorMemory memory;
  private final Rungs rungs;
  private final Fronts fronts;
  private final ActFactory acting;
  private final Situation situation;
  private final double[] weights;
  private final RunObserver observer;
  private CompiledWorld tables;
  private int stage;
  private final List<Double> ceasefireDays = new ArrayList<>(2);
  private boolean over;

  Crisis(CompiledScenario compiled, ForkedRootKeys roots, ActFactory acting, RunObserver observer) {
    this.compiled = compiled;
    this.roots = roots;
    this.observer = observer;
    tables = compiled.tables(0);
    deaths = new int[tables.actors()];
    memory = new ActorMemory(tables);
    rungs = new Rungs(tables.world().ladder(), tables.actors(), compiled.days());
    fronts = new Fronts(tables);
    this.acting = acting;
    situation = new Situation(tables.actors(), compiled.mostOptions());
    weights = new double[compiled.mostOptions() + 1];
  }

  CompiledScenario compiled() {
    return compiled;
  }

  List<Act> acts() {
    return acts;
  }

  /** All acts but days of fire, in order of time. */
  List<Deed> headlines() {
    return headlines;
  }

  /** All strikes but days of fire, in order of time. */
  List<Deed> strikes() {
    return strikes;
  }

  /** All strikes and days of fire that killed, in order of time. */
  List<Strike> lethal() {
    return lethal;
  }

  /** Deaths on an actor's side so far. */
  int deaths(int actor) {
    return deaths[actor];
  }

  Rungs rungs() {
    return rungs;
  }

  /** When the first ceasefire began, NaN for never. */
  double ceasefireDay() {
    return ceasefireDays.isEmpty() ? Double.NaN : ceasefireDays.get(0);
  }

  /** How many ceasefires began up to a time. */
  int ceasefires(double limit) {
    int count = 0;
    for (double day : ceasefireDays) {
      count += day <= limit ? 1 : 0;
    }
    return count;
  }

  /** Whether an outcome that ends the run holds. */
  boolean isOver() {
    return over;
  }

  /** Does what happens at its time whatever the actors choose. */
  void happen(FixedEvent event) {
    switch (event.phase()) {
      case FIRE -> fire(event.place(), event.day());
      case OBSERVE -> observe(event.day());
      case CHANGE -> change(event.place());
      case GIVEN -> given(event.place());
      case DECIDE -> throw new IllegalArgumentException("nobody decides at a fixed time");
    }
  }

  private void observe(double day) {
    Outcome absorbing = compiled.absorbing();
    if (absorbing != null && absorbing.of(this) == 1) {
      over = true;
      rungs.freeze((int) day - 1);
    }
    observer.endOfDay(day, this);
  }

  /** Another world governs the run from now on. */
  private void change(int newStage) {
    CompiledWorld before = tables;
    stage = newStage;
    tables = compiled.tables(newStage);
    double day = compiled.start(newStage);
    memory.retune(tables, day);
    fronts.retune(before, tables, day);
    rungs.retune(tables.world().ladder());
  }

  /** An act that happens whatever the actors choose. */
  private void given(int place) {
    long root = roots.at(compiled.given(place).day());
    Act act =
        acting.given(tables, compiled, place, BitMixer.derive(root, compiled.givenSalt(place)));
    publish(act, true);
    if (act.kind().stance().offersCeasefire() && isOpen(act.deed())) {
      answer(act.deed());
    }
  }

  /** Whether the model answers a given offer; the answer to a replayed one is in the evidence. */
  private boolean isOpen(Deed offer) {
    int front = frontOfOffer(offer.actor(), offer.target(), offer.about());
    return offer.day() >= compiled.scenario().freeFrom()
        && front >= 0
        && !fronts.truce(front)
        && fronts.posture(front) > 0;
  }

  /** An actor has an occasion: it chooses, and acts unless it chose to hold. */
  void occasion(int actor, double day, long key, long parent) {
    if (day < compiled.scenario().freeFrom()) {
      return;
    }
    Options options = tables.options(actor);
    perceive(actor, options, day);
    double uniform = RandomStream.uniformOf(BitMixer.derive(key, CHOICE));
    int chosen = options.choose(situation, uniform, weights);
    reopen(actor);
    choose(actor, options, chosen, day, key, parent);
  }

  /**
   * An actor has an occasion and does what a log says of it.
   *
   * @param chosen place of the option
   * @return false, and nothing happens, if that is not open to it
   */
  boolean occasion(int actor, int chosen, double day, long key, long parent) {
    boolean open = chance(actor, day, option -> option == chosen) > 0;
    if (open) {
      choose(actor, tables.options(actor), chosen, day, key, parent);
    }
    return open;
  }

  private void choose(int actor, Options options, int chosen, double day, long key, long parent) {
    if (observer != RunObserver.NONE) {
      observer.chose(
          new Choice(
              compiled.actorIndex(), actor, day, key, parent, options, situation, weights, chosen),
          this);
    }
    if (chosen != Options.HOLD) {
      Act act = acting.act(tables, actor, options.get(chosen), day, key, parent);
      publish(act, true);
      if (act.kind().stance().offersCeasefire()) {
        answer(act.deed());
      }
    }
  }

  @Override
  public int stage() {
    return stage;
  }

  @Override
  public int actors() {
    return tables.actors();
  }

  @Override
  public double tempo(int actor) {
    return tables.actor(actor).tempo();
  }

  @Override
  public double actProbability(int actor, double day) {
    double sum = weigh(actor, day);
    return (sum - weights[0]) / sum;
  }

  @Override
  public double chance(int actor, double day, IntPredicate options) {
    double sum = weigh(actor, day);
    double some = 0;
    for (int o = 0; o < tables.options(actor).size(); o++) {
      some += options.test(o) ? weights[o + 1] : 0;
    }
    return some / sum;
  }

  @Override
  public int belligerents(double day, int but) {
    return rungs.belligerents(day, but);
  }

  @Override
  public double account(int creditor, int debtor, double day) {
    return memory.severity(creditor, debtor, day);
  }

  @Override
  public double nextBreak(double after) {
    double next = rungs.nextFall(after);
    for (int i = 0; i < actors(); i++) {
      for (int o : tables.conditional(i)) {
        int rounds = tables.options(i).get(o).kind().harm().salvo().rounds();
        double ready = rounds > 0 ? acting.arsenal().readyAt(tables, i, rounds) : 0;
        next = ready > after ? Math.min(next, ready) : next;
      }
    }
    return next;
  }

  /** Fills in the weights of an actor's options if it had an occasion now; gives their sum. */
  private double weigh(int actor, double day) {
    Options options = tables.options(actor);
    perceive(actor, options, day);
    double sum = options.weigh(situation, weights);
    reopen(actor);
    return sum;
  }

  private void perceive(int actor, Options options, double day) {
    memory.recall(tables, actor, day, situation);
    situation.general(rungs.system(day), memory.pressure(actor, day));
    for (int j : tables.targets(actor)) {
      int front = tables.frontOf(actor, j);
      situation.truce(j, front >= 0 && fronts.truce(front));
    }
    for (int o : tables.conditional(actor)) {
      situation.feasible(o, feasible(actor, options.get(o), day));
    }
  }

  /** What is closed to one actor is not closed to the next, whose options have the same places. */
  private void reopen(int actor) {
    for (int o : tables.conditional(actor)) {
      situation.feasible(o, true);
    }
  }

  private boolean feasible(int actor, Option option, double day) {
    ActKind kind = option.kind();
    if (kind.harm().salvo().rounds() > 0
        && acting.arsenal().rounds(tables, actor, day) < kind.harm().salvo().rounds()) {
      return false;
    }
    if (kind.stance().offersCeasefire()) {
      int front = frontOfOffer(actor, option.target(), option.about());
      return front >= 0 && !fronts.truce(front) && fronts.posture(front) > 0;
    }
    if (kind.raisesTo() == 0 && !kind.stance().eases()) {
      return true;
    }
    int front = tables.frontOf(actor, option.target());
    return front >= 0
        && (kind.stance().eases()
            ? fronts.posture(front) > 0
            : fronts.posture(front) < kind.raisesTo());
  }

  private int frontOfOffer(int actor, int target, int about) {
    return tables.frontOf(target, about == Act.NOBODY ? actor : about);
  }

  /** Both sides answer an offer at once; both must accept. */
  private void answer(Deed offer) {
    int front = frontOfOffer(offer.actor(), offer.target(), offer.about());
    int other = offer.about() == Act.NOBODY ? offer.actor() : offer.about();
    boolean first = accepts(offer, offer.target(), other);
    boolean second = other == offer.actor() || accepts(offer, other, offer.target());
    if (first && second) {
      fronts.ceasefire(front);
      ceasefireDays.add(offer.day());
    }
  }

  private boolean accepts(Deed offer, int side, int other) {
    long key =
        BitMixer.derive(
            BitMixer.derive(offer.key(), ANSWER), compiled.actorIndex().occasionSalt(side));
    double willingness = willingness(side, other, offer.day());
    ActFactory.Answer answer = acting.answer(tables, offer, side, willingness, key);
    publish(answer.act(), false);
    return answer.accepts();
  }

  /** The probability that a side accepts a ceasefire with another. */
  private double willingness(int side, int other, double day) {
    return CeasefireAcceptance.probability(
        tables.world().ceasefire(),
        fronts.fatigue(side, day),
        memory.pressure(side, day),
        memory.grievance(side, other, day));
  }

  /** One more day of fire on a front, dated at its end. */
  private void fire(int front, double end) {
    FrontSide[] sides = tables.sides(front);
    fronts.endOfDay(front, sides, end);
    int posture = fronts.posture(front);
    long root = roots.at(end);
    for (FrontSide side : sides) {
      long key = BitMixer.derive(BitMixer.derive(root, side.salt()), (int) end - 1);
      Strike strike = acting.fire(tables, side, posture, fronts.campaignDays(front), end, key);
      if (strike != null) {
        publish(strike, true);
      }
    }
  }

  /**
   * Takes note of an act and lets everybody know who is touched by it.
   *
   * @param excites whether it gives occasions to react; the answer to an offer does not, it ends
   *     the exchange that the offer began
   */
  private void publish(Act act, boolean excites) {
    if (acts.size() >= MOST_ACTS) {
      throw new IllegalStateException("more than " + MOST_ACTS + " acts: the run has run away");
    }
    Deed deed = act.deed();
    Strike strike = act instanceof Strike s ? s : null;
    boolean dailyFire = act.dailyFire();
    acts.add(act);
    if (!dailyFire) {
      headlines.add(deed);
    }
    if (strike != null && !dailyFire) {
      strikes.add(deed);
    }
    if (strike != null && strike.deaths() > 0) {
      lethal.add(strike);
      deaths[deed.target()] += strike.deaths();
    }
    Dynamics dynamics = tables.world().dynamics();
    double weight = tables.weight(deed.rung()) * emphasis(dynamics, deed, strike);
    rungs.see(deed, dailyFire);
    memory.feel(tables, compiled.actorIndex(), deed, weight, dailyFire);
    memory.effects(tables, deed);
    if (!dailyFire) {
      moveFront(deed);
    }
    if (excites) {
      acting.excite(tables, deed, dailyFire ? weight * dynamics.fireExcitation() : weight);
    }
    observer.published(act);
  }

  private static double emphasis(Dynamics dynamics, Deed deed, @Nullable Strike strike) {
    double emphasis = deed.kind().harm().salvo().announced() ? dynamics.announcedWeight() : 1;
    return strike != null && strike.attribution() != Attribution.CLAIMED
        ? emphasis * dynamics.unattributedWeight()
        : emphasis;
  }

  private void moveFront(Deed act) {
    int front = tables.frontOf(act.actor(), act.target());
    if (front < 0) {
      return;
    }
    if (act.kind().stance().eases()) {
      fronts.ease(front);
    } else if (act.kind().family() == ActFamily.STRIKE) {
      fronts.strike(front, act.kind().raisesTo());
    }
  }
}
