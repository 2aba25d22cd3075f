package brink.simulation;

import brink.decision.Option;
import brink.decision.Options;
import brink.decision.Situation;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.ChoiceWeights;
import brink.model.Deed;
import brink.model.Dynamics;
import brink.model.Ladder;
import brink.model.Posture;
import brink.model.Preparation;
import brink.model.Salvo;
import brink.model.SettlementTerms;
import brink.model.Severity;
import brink.model.Stance;
import brink.model.Strike;
import brink.random.BitMixer;
import brink.random.Exp;
import brink.random.Log;
import brink.random.RandomStream;
import brink.run.AccountEntry;
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

  /** Most that received fire multiplies fire with; design choice of the model. */
  private static final double MOST_RESPONSE = 4;

  /** The class of causes that are calls; those of one actor's other acts come below it. */
  private static final int CALL = -2;

  private static final long CHOICE = BitMixer.salt("choice");

  private final CompiledScenario compiled;
  private final ForkedRootKeys roots;
  private final List<Act> acts = new ArrayList<>(256);
  private final List<CausingAct> causes = new ArrayList<>(256);
  private final List<Deed> headlines = new ArrayList<>(128);
  private final List<Deed> strikes = new ArrayList<>(32);
  private final List<Strike> lethal = new ArrayList<>(64);
  private final int[] deaths;
  private final Accounts accounts;
  private final double[] owed;
  private final double[] angers;
  private final double[] means;
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

  /** Whose options the situation speaks of. */
  private int perceiving;

  Crisis(CompiledScenario compiled, ForkedRootKeys roots, ActFactory acting, RunObserver observer) {
    this.compiled = compiled;
    this.roots = roots;
    this.observer = observer;
    tables = compiled.tables(0);
    deaths = new int[tables.actors()];
    accounts = new Accounts(tables);
    owed = new double[tables.actors()];
    angers = new double[tables.actors()];
    means = new double[tables.actors()];
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
    reopen();
    CompiledWorld before = tables;
    stage = newStage;
    tables = compiled.tables(newStage);
    double day = compiled.start(newStage);
    accounts.retune(tables, day);
    memory.retune(tables, day);
    fronts.retune(before, tables, day);
    rungs.retune(tables.world().ladder());
  }

  /** An act that happens whatever the actors choose. */
  private void given(int place) {
    long root = roots.at(compiled.given(place).day());
    Act act =
        acting.given(tables, compiled, place, BitMixer.derive(root, compiled.givenSalt(place)));
    publish(act);
  }

  /** An actor has an occasion: it chooses, and acts unless it chose to hold. */
  void occasion(int actor, double day, long key, long parent) {
    if (day < compiled.scenario().freeFrom()) {
      return;
    }
    Options options = tables.options(actor);
    perceive(actor, options, day, cause(parent));
    double uniform = RandomStream.uniformOf(BitMixer.derive(key, CHOICE));
    int chosen = options.choose(situation, uniform, weights);
    choose(actor, options, chosen, day, key, parent);
  }

  /**
   * An actor has an occasion and does what a log says of it.
   *
   * @param chosen place of the option
   * @return false, and nothing happens, if that is not open to it
   */
  boolean occasion(int actor, int chosen, double day, long key, long parent) {
    boolean open = probability(actor, day, SPONTANEOUS, chosen) > 0;
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
      publish(act);
    }
  }

  private @Nullable CausingAct cause(long parent) {
    if (parent == Act.SPONTANEOUS) {
      return null;
    }
    int place = acts.size() - 1;
    while (place >= 0 && acts.get(place).key() != parent) {
      place--;
    }
    return place < 0 ? null : causes.get(place);
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
  public double actProbability(int actor, double day, int cause) {
    double sum = weigh(actor, day, cause);
    return (sum - weights[0]) / sum;
  }

  @Override
  public double probability(int actor, double day, int cause, int option) {
    double sum = weigh(actor, day, cause);
    return weights[option + 1] / sum;
  }

  @Override
  public int causeClass(int actor, int cause) {
    CausingAct act = causes.get(cause);
    if (act.call()) {
      return CALL;
    }
    boolean recalled = !act.dailyFire() && tables.share(actor, act.target()) > 0;
    return recalled ? cause : CALL - 1 - act.actor();
  }

  @Override
  public double chance(int actor, double day, IntPredicate options) {
    double sum = weigh(actor, day, SPONTANEOUS);
    double some = 0;
    for (int o = 0; o < tables.options(actor).size(); o++) {
      some += options.test(o) ? weights[o + 1] : 0;
    }
    return some / sum;
  }

  @Override
  public double account(int actor, int other, double day) {
    accounts.balances(tables, actor, day, owed);
    return owed[other];
  }

  @Override
  public List<AccountEntry> accounts(int actor, double day) {
    return new Ledger(tables, compiled.actorIndex(), acts, causes)
        .of(actor, day, other -> account(actor, other, day));
  }

  @Override
  public double nextBreak(double after) {
    double next = rungs.nextFall(after);
    for (int i = 0; i < actors(); i++) {
      for (int o : tables.conditional(i)) {
        next = Math.min(next, nextBreak(i, o, after));
      }
    }
    for (int f = 0; f < tables.fronts(); f++) {
      next = Math.min(next, fronts.lapses(f, after));
    }
    return next;
  }

  /** When an option may open or close, or readiness for it begin or lapse, after a time. */
  private double nextBreak(int i, int o, double after) {
    Option option = tables.options(i).get(o);
    ActKind kind = option.kind();
    double rounds = kind.harm().rounds();
    double ready = rounds > 0 ? acting.arsenal().readyAt(tables, i, rounds) : 0;
    double next = ready > after ? ready : Double.POSITIVE_INFINITY;
    Preparation needs = kind.after();
    int plan = needs == null ? tables.prepares(i, o) : tables.needs(i, o);
    if (plan < 0) {
      return next;
    }
    double prepared = memory.preparedDay(plan, i, option.target());
    double begins = needs == null ? prepared : prepared + needs.minDays();
    double lapses = prepared + (needs == null ? tables.prepared(plan).maxDays() : needs.maxDays());
    next = lapses > after ? Math.min(next, lapses) : next;
    return begins > after ? Math.min(next, begins) : next;
  }

  /** Fills in the weights of an actor's options if it had an occasion now; gives their sum. */
  private double weigh(int actor, double day, int cause) {
    Options options = tables.options(actor);
    perceive(actor, options, day, cause == SPONTANEOUS ? null : causes.get(cause));
    return options.weigh(situation, weights);
  }

  private void perceive(int actor, Options options, double day, @Nullable CausingAct cause) {
    reopen();
    perceiving = actor;
    accounts.balances(tables, actor, day, owed);
    if (cause != null) {
      recall(actor, day, cause);
    }
    memory.recall(tables, actor, day, situation);
    situation
        .general(rungs.system(day), memory.pressure(actor, day))
        .spent(
            Log.of(1 + fronts.fatigue(actor, day)),
            Log.of(1 + memory.losses(actor, day)),
            Log.of(memory.capacity(actor, day)))
        .answering(cause == null ? Situation.NOBODY : cause.actor(), cause != null && cause.call());
    for (int j : tables.regarded(actor)) {
      double balance = owed[j];
      angers[j] = anger(j);
      double anger = Log.of(1 + angers[j]);
      situation.account(j, anger, balance >= 0 ? anger : -Log.of(1 - balance));
    }
    boolean atWar = atWar(actor);
    for (int j : tables.targets(actor)) {
      situation.aim(j, aim(actor, j, day, atWar));
      int front = tables.frontOf(actor, j);
      situation.front(
          j, front >= 0 && fronts.truce(front), front < 0 ? 0 : lull(front, actor, day));
    }
    for (int o : tables.conditional(actor)) {
      Option option = options.get(o);
      boolean toCall = cause != null && cause.call() && tables.prepares(actor, o) >= 0;
      situation.feasible(o, !toCall && feasible(actor, o, option, day));
      situation.means(o, effect(option, day), readiness(actor, o, option, day));
    }
  }

  /** An occasion that an act gave brings it to mind as if it had just happened. */
  private void recall(int actor, double day, CausingAct cause) {
    double share = tables.share(actor, cause.target());
    int j = cause.actor();
    if (cause.call() || cause.dailyFire() || share == 0 || j == actor || owed[j] <= 0) {
      return;
    }
    double left = Accounts.left(tables.world().dynamics().account(), day - cause.day());
    owed[j] += Math.min(owed[j] / left, share * cause.severity()) * (1 - left);
  }

  /** A: what the actor is owed by another, or by those whom that one stands by. */
  private double anger(int j) {
    double most = Math.max(0, owed[j]);
    double blame = tables.world().dynamics().account().allyBlame();
    for (int k : tables.allies(j)) {
      if (owed[k] > most) {
        most = Math.max(most, blame * tables.share(j, k) * owed[k]);
      }
    }
    return most;
  }

  /** r* = rest + (rho / kappa) ln(1 + A / S(rest)), at most the highest rung. */
  private double aim(int actor, int j, double day, boolean atWar) {
    double slope = tables.world().dynamics().severity().weightSlope();
    double rise = Log.of(1 + angers[j] / tables.restingSeverity(actor)) / slope;
    double drawn =
        memory.resting(tables, actor, j, day) + (atWar ? tables.world().choice().warAim() : 0);
    return Math.min(Ladder.RUNGS - 1, drawn + tables.actor(actor).reciprocity() * rise);
  }

  private boolean atWar(int actor) {
    for (int f = 0; f < tables.fronts(); f++) {
      int side = tables.sideOf(f, actor);
      if (side >= 0 && fronts.posture(f, side) >= Posture.CAMPAIGN.level()) {
        return true;
      }
    }
    return false;
  }

  /** What the fighting adds to the worth of easing: a lull invites, one's own resolve does not. */
  private double lull(int front, int actor, double day) {
    SettlementTerms terms = tables.world().settlement();
    int side = tables.sideOf(front, actor);
    double quieter = Math.max(0, 1 - fronts.received(front, side, tables));
    double since = fronts.sinceResolved(front, side, day);
    double resolve = terms.resolveCost() * Exp.of(-since / terms.resolveDays());
    return terms.lullGain() * quieter - resolve;
  }

  private double effect(Option option, double day) {
    Salvo salvo = option.kind().harm().salvo();
    if (salvo.rounds() == 0) {
      return 0;
    }
    double leakers =
        acting
            .arsenal()
            .expectedLeakers(
                tables, option.target(), salvo.rounds(), tables.readiness(option.kind()), day);
    return Log.of(1 + leakers) - Log.of(1 + salvo.usualLeakers());
  }

  private double readiness(int actor, int o, Option option, double day) {
    ChoiceWeights choice = tables.world().choice();
    Preparation needs = option.kind().after();
    if (needs != null) {
      int plan = tables.needs(actor, o);
      double prepared = memory.preparedDay(plan, actor, option.target());
      boolean ready = day >= prepared + needs.minDays() && day < prepared + needs.maxDays();
      return ready ? choice.readinessGain() : -choice.unpreparedCost();
    }
    int front = tables.frontOf(actor, option.target());
    boolean breach = front >= 0 && fronts.truce(front) && tables.prepares(actor, o) >= 0;
    return breach ? -choice.breachCost() : 0;
  }

  /** What bears on an option of one actor does not on the next one's, which has the same place. */
  private void reopen() {
    for (int o : tables.conditional(perceiving)) {
      situation.feasible(o, true).means(o, 0, 0);
    }
  }

  private boolean feasible(int actor, int o, Option option, double day) {
    ActKind kind = option.kind();
    if (kind.harm().rounds() > 0
        && acting.arsenal().rounds(tables, actor, day) < kind.harm().rounds()) {
      return false;
    }
    Stance stance = kind.stance();
    if (stance.offersCeasefire()) {
      int front = frontOfOffer(actor, option.target(), option.about());
      return front >= 0
          && !fronts.truce(front)
          && fronts.fires(front)
          && !fronts.offered(front, day);
    }
    int front = tables.frontOf(actor, option.target());
    int side = front < 0 ? -1 : tables.sideOf(front, actor);
    if (stance.accepts() || stance.rejects()) {
      return front >= 0 && fronts.open(front, side, day);
    }
    if (stance.eases()) {
      return front >= 0 && fronts.posture(front, side) > 0;
    }
    if (stance.closes()) {
      return memory.hasAnswered(actor, option.target());
    }
    int plan = tables.prepares(actor, o);
    if (plan >= 0) {
      Preparing prepared = tables.prepared(plan);
      boolean there = front >= 0 && fronts.posture(front, side) >= prepared.raisesTo();
      return day >= memory.preparedDay(plan, actor, option.target()) + prepared.maxDays()
          && !(there && prepared.raisesTo() > 0);
    }
    return kind.raisesTo() == 0 || (front >= 0 && fronts.posture(front, side) < kind.raisesTo());
  }

  private int frontOfOffer(int actor, int target, int about) {
    return tables.frontOf(target, about == Act.NOBODY ? actor : about);
  }

  /** One more day of fire on a front, dated at its end. */
  private void fire(int front, double end) {
    FrontSide[] sides = tables.sides(front);
    fronts.endOfDay(front, sides, end);
    long root = roots.at(end);
    Strike[] strikes = new Strike[sides.length];
    for (int s = 0; s < sides.length; s++) {
      long key = BitMixer.derive(BitMixer.derive(root, sides[s].salt()), (int) end - 1);
      int posture = fronts.posture(front, s);
      strikes[s] =
          acting.fire(
              tables,
              sides[s],
              posture,
              fronts.campaignDays(front, s),
              intensity(front, s, end),
              end,
              key);
    }
    for (int s = 0; s < sides.length; s++) {
      Strike strike = strikes[s];
      fronts.receive(front, 1 - s, strike == null ? 0 : strike.leakers());
      if (strike != null) {
        publish(strike);
      }
    }
  }

  /** How much a side fires, relative to its posture: as far as it can, and as it is fired at. */
  private double intensity(int front, int side, double day) {
    int actor = tables.sides(front)[side].actor();
    double response = tables.world().dynamics().fireResponse();
    boolean waging = fronts.posture(front, side) >= Posture.CAMPAIGN.level();
    double received = fronts.received(front, side, tables);
    double answer = waging ? 1 : Math.min(MOST_RESPONSE, StrictMath.sqrt(received));
    return memory.capacity(actor, day) * (1 - response + response * answer);
  }

  /** Takes note of an act and lets everybody know who is touched by it. */
  private void publish(Act act) {
    if (acts.size() >= MOST_ACTS) {
      throw new IllegalStateException("more than " + MOST_ACTS + " acts: the run has run away");
    }
    Deed deed = act.deed();
    boolean dailyFire = act.dailyFire();
    double severity = severity(act);
    acts.add(act);
    causes.add(CausingAct.of(act, severity));
    list(act);
    rungs.see(act, dailyFire);
    Dynamics dynamics = tables.world().dynamics();
    if (deed.kind().family() != ActFamily.CALL) {
      accounts.enter(tables, compiled.actorIndex(), act, severity);
    }
    if (act instanceof Strike strike) {
      memory.suffer(tables, strike, degrades(strike));
    }
    memory.effects(tables, deed, dailyFire);
    if (deed.kind().stance().closes()) {
      accounts.close(deed.actor(), deed.target());
    }
    if (!dailyFire) {
      moveFront(deed);
    }
    excite(deed, severity, dailyFire ? dynamics.occasions().fireExcitation() : 1);
    observer.published(act);
  }

  private void list(Act act) {
    if (!act.dailyFire()) {
      headlines.add(act.deed());
    }
    if (act instanceof Strike strike) {
      if (!act.dailyFire()) {
        strikes.add(act.deed());
      }
      if (strike.deaths() > 0) {
        lethal.add(strike);
        deaths[act.target()] += strike.deaths();
      }
    }
  }

  /** S; that of a day of fire is that of its deaths, whatever the posture. */
  private double severity(Act act) {
    if (!(act instanceof Strike strike)) {
      return tables.severity(act.rung(), 0);
    }
    int rung = act.dailyFire() ? tables.rungOf(strike.deaths()) : act.rung();
    return tables.severity(rung, strike.deaths()) * emphasis(strike);
  }

  private double degrades(Strike strike) {
    if (!strike.dailyFire()) {
      return strike.kind().harm().degrades();
    }
    int front = tables.frontOf(strike.actor(), strike.target());
    int side = tables.sideOf(front, strike.actor());
    return strike.deaths() * tables.sides(front)[side].degrades(fronts.posture(front, side));
  }

  /** Gives occasions to react, and to answer an offer that stands. */
  private void excite(Deed act, double severity, double part) {
    double gain = tables.excitation(severity) * part;
    for (int k = 0; k < means.length; k++) {
      means[k] = gain * tables.occasions(act.actor(), act.target(), k);
    }
    Stance stance = act.kind().stance();
    int front = stance.offersCeasefire() || stance.accepts() ? frontOfDeal(act) : -1;
    if (front >= 0) {
      for (int side = 0; side < 2; side++) {
        int actor = tables.sides(front)[side].actor();
        boolean due = actor != act.actor() && fronts.open(front, side, act.day());
        means[actor] += due ? tables.world().settlement().offerOccasions() : 0;
      }
    }
    acting.excite(tables, act, means, causes.size() - 1);
  }

  private int frontOfDeal(Deed act) {
    return act.kind().stance().offersCeasefire()
        ? frontOfOffer(act.actor(), act.target(), act.about())
        : tables.frontOf(act.actor(), act.target());
  }

  private double emphasis(Strike strike) {
    Severity terms = tables.world().dynamics().severity();
    double emphasis = strike.kind().harm().salvo().announced() ? terms.announcedWeight() : 1;
    return strike.attribution() == Attribution.CLAIMED
        ? emphasis
        : emphasis * terms.unattributedWeight();
  }

  private void moveFront(Deed act) {
    int front = frontOfDeal(act);
    if (front < 0) {
      return;
    }
    Stance stance = act.kind().stance();
    int side = tables.sideOf(front, act.actor());
    if (stance.offersCeasefire()) {
      fronts.offer(front, side, act.day() + tables.world().settlement().offerDays());
    } else if (side < 0) {
      throw new IllegalStateException("a front has the actor of its acts as a side");
    } else if (stance.accepts()) {
      accept(front, side, act.day());
    } else if (stance.rejects()) {
      fronts.reject(front);
    } else if (stance.eases()) {
      fronts.ease(front, side);
    } else if (tables.preparing(act.kind()) >= 0) {
      fronts.resolve(front, side, act.day());
    } else if (act.kind().family() == ActFamily.STRIKE) {
      fronts.strike(front, side, act.kind().raisesTo(), act.day());
    }
  }

  /** A given acceptance is taken at its word; a chosen one has an offer that stands. */
  private void accept(int front, int side, double day) {
    if (fronts.accept(front, side)) {
      ceasefireDays.add(day);
    }
  }
}
