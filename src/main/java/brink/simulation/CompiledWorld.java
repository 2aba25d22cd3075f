package brink.simulation;

import brink.consequence.Casualties;
import brink.consequence.SeverityScale;
import brink.decision.Option;
import brink.decision.Options;
import brink.decision.Traits;
import brink.model.Act;
import brink.model.ActKind;
import brink.model.Actor;
import brink.model.DefenceLayer;
import brink.model.Fire;
import brink.model.Front;
import brink.model.Ladder;
import brink.model.Posture;
import brink.model.RelationKind;
import brink.model.Stance;
import brink.model.World;
import brink.random.BitMixer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A world laid out by place instead of by name, so that a run looks nothing up. Immutable once
 * made, shared by all runs and threads.
 */
final class CompiledWorld {
  /** Deaths of a day of fire below which its rung is laid out; chosen: nearly all days. */
  private static final int USUAL_DEATHS = 16;

  private final World world;
  private final ActorIndex actorIndex;
  private final int n;
  private final Actor[] actors;
  private final Options[] options;
  private final int[][] targets;
  private final int[][] conditional;
  private final int[][] regarded;
  private final int[][] needs;
  private final int[][] prepares;
  private final double[] restingSeverity;
  private final double[] leverage;
  private final double[] share;
  private final boolean[] adversary;
  private final double[] occasions;
  private final int[][] touched;
  private final int[][] returning;
  private final int[][] allies;
  private final int[] deathRungs = new int[USUAL_DEATHS];
  private final int[][] defenders;
  private final double[] usualStrength;
  private final Preparing[] preparing;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final SeverityScale scale;
  private final double[] weights = new double[Ladder.RUNGS];
  private final int[] leastRungs;
  private final int[][][] fireRungs = new int[Posture.COUNT][2][USUAL_DEATHS];
  private final int[] frontOf;
  private final FrontSide[][] sides;
  private final List<Front> fronts;
  private final DefenceLayer[][] defence;
  private final Map<String, Casualties> casualties = new LinkedHashMap<>();

  CompiledWorld(World world, ActorIndex actorIndex) {
    this.world = world;
    this.actorIndex = actorIndex;
    n = actorIndex.size();
    scale = new SeverityScale(world.dynamics());
    actors = world.actors().values().toArray(new Actor[0]);
    leverage = new double[n * n];
    share = new double[n * n];
    adversary = new boolean[n * n];
    occasions = new double[n * n * n];
    touched = new int[n * n][];
    returning = new int[n * n][];
    allies = new int[n][];
    defenders = new int[n * n][];
    usualStrength = new double[n * n];
    preparing = Preparing.of(world).toArray(new Preparing[0]);
    for (int p = 0; p < preparing.length; p++) {
      places.put(preparing[p].act(), p);
    }
    leastRungs = new int[n * n];
    frontOf = new int[n * n];
    fronts = new ArrayList<>(world.fronts().values());
    options = new Options[n];
    targets = new int[n][];
    conditional = new int[n][];
    regarded = new int[n][];
    needs = new int[n][];
    prepares = new int[n][];
    restingSeverity = new double[n];
    defence = new DefenceLayer[n][];
    for (ActKind kind : world.acts().values()) {
      casualties.put(kind.id(), new Casualties(kind.harm().deaths()));
    }
    for (int r = 0; r < Ladder.RUNGS; r++) {
      weights[r] = scale.of(r);
    }
    fillFireRungs();
    fillRelations();
    fillOccasions();
    for (int i = 0; i < n; i++) {
      options[i] = optionsOf(i);
      targets[i] = targetsOf(options[i]);
      conditional[i] = conditionalOf(options[i]);
      regarded[i] = regardedOf(options[i]);
      needs[i] = plansOf(options[i], kind -> kind.after() == null ? "" : kind.after().act());
      prepares[i] = plansOf(options[i], ActKind::id);
      restingSeverity[i] = scale.of(actors[i].restingRung());
      defence[i] = actors[i].defence().values().toArray(new DefenceLayer[0]);
    }
    sides = new FrontSide[fronts.size()][];
    java.util.Arrays.fill(frontOf, -1);
    for (int f = 0; f < sides.length; f++) {
      sides[f] = sidesOf(f);
    }
  }

  private void fillFireRungs() {
    for (int posture = 0; posture < Posture.COUNT; posture++) {
      for (int deaths = 0; deaths < USUAL_DEATHS; deaths++) {
        deathRungs[deaths] = world.ladder().rungOf(deaths);
        fireRungs[posture][0][deaths] = world.ladder().rungOfFire(posture, 0, deaths);
        fireRungs[posture][1][deaths] =
            world.ladder().rungOfFire(posture, world.ladder().campaignDays(), deaths);
      }
    }
  }

  private void fillRelations() {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        var relation = world.relation(actorIndex.id(i), actorIndex.id(j));
        leverage[i * n + j] = relation.leverage();
        adversary[i * n + j] = relation.kind() == RelationKind.ADVERSARY;
        share[i * n + j] = i == j ? 1 : relation.alliance();
        usualStrength[i * n + j] = relation.usualStrength();
        leastRungs[i * n + j] = world.ladder().leastBetween(actorIndex.id(i), actorIndex.id(j));
      }
    }
  }

  private void fillOccasions() {
    for (int i = 0; i < n; i++) {
      int self = i;
      allies[i] = actorsWith(k -> k != self && share(self, k) > 0);
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          occasions[(i * n + j) * n + k] = meanOccasions(i, j, k);
        }
        int by = i;
        int on = j;
        touched[i * n + j] = actorsWith(k -> k != by && share(k, on) > 0);
        returning[i * n + j] = actorsWith(k -> k != on && share(k, by) > 0);
        defenders[i * n + j] = actorsWith(k -> k != by && share(k, on) > 0);
      }
    }
  }

  private int[] actorsWith(java.util.function.IntPredicate condition) {
    return java.util.stream.IntStream.range(0, n).filter(condition).toArray();
  }

  private double meanOccasions(int i, int j, int k) {
    if (k == i) {
      return actors[k].excitation().repeat();
    }
    if (k == j) {
      return actors[k].excitation().reciprocate();
    }
    return actors[k].excitation().triangular() * Math.max(share[k * n + i], share[k * n + j]);
  }

  private Options optionsOf(int i) {
    List<Option> list = new ArrayList<>();
    actors[i]
        .repertoire()
        .forEach(
            (act, aims) ->
                aims.forEach(
                    (aim, base) -> {
                      if (base != Double.NEGATIVE_INFINITY) {
                        list.add(option(act, aim, base));
                      }
                    }));
    return new Options(list, Traits.of(actors[i], world));
  }

  private Option option(String act, String aim, double base) {
    int slash = aim.indexOf('/');
    int target = actorIndex.place(slash < 0 ? aim : aim.substring(0, slash));
    int about = slash < 0 ? Act.NOBODY : actorIndex.place(aim.substring(slash + 1));
    return new Option(kind(act), target, about, base);
  }

  private static int[] targetsOf(Options options) {
    return java.util.stream.IntStream.range(0, options.size())
        .map(o -> options.get(o).target())
        .distinct()
        .toArray();
  }

  /** For each option the place of a kind that prepares, -1 for none. */
  private int[] plansOf(Options options, java.util.function.Function<ActKind, String> act) {
    return java.util.stream.IntStream.range(0, options.size())
        .map(o -> preparing(act.apply(options.get(o).kind())))
        .toArray();
  }

  /** Whom options are aimed at or about. */
  private static int[] regardedOf(Options options) {
    return java.util.stream.IntStream.range(0, options.size())
        .flatMap(
            o -> java.util.stream.IntStream.of(options.get(o).target(), options.get(o).about()))
        .filter(place -> place != Act.NOBODY)
        .distinct()
        .toArray();
  }

  /** Options that are not always open: salvos need rounds, others a front in the right posture. */
  private int[] conditionalOf(Options options) {
    return java.util.stream.IntStream.range(0, options.size())
        .filter(o -> isConditional(options.get(o).kind()))
        .toArray();
  }

  private boolean isConditional(ActKind kind) {
    Stance stance = kind.stance();
    boolean fights = kind.harm().rounds() > 0 || kind.raisesTo() > 0;
    boolean talks =
        stance.offersCeasefire() || stance.accepts() || stance.rejects() || stance.closes();
    return fights || talks || stance.eases() || kind.after() != null || preparing(kind) >= 0;
  }

  private FrontSide[] sidesOf(int f) {
    Front front = fronts.get(f);
    int a = actorIndex.place(front.between().get(0));
    int b = actorIndex.place(front.between().get(1));
    frontOf[a * n + b] = f;
    frontOf[b * n + a] = f;
    return new FrontSide[] {sideOf(front, a, b), sideOf(front, b, a)};
  }

  private FrontSide sideOf(Front front, int actor, int target) {
    Map<Posture, Fire> fire = front.fire().get(actorIndex.id(actor));
    Map<Posture, Fire> other = front.fire().get(actorIndex.id(target));
    Fire usual = other == null ? null : other.get(Posture.ATTRITION);
    long salt = BitMixer.salt("front:" + front.id() + ":" + actorIndex.id(actor) + ":fire");
    return new FrontSide(
        actor,
        target,
        salt,
        fire == null ? new LinkedHashMap<>() : fire,
        usual == null ? 0 : usual.incidents(),
        world.acts());
  }

  World world() {
    return world;
  }

  int actors() {
    return n;
  }

  Actor actor(int i) {
    return actors[i];
  }

  /** The kind of act of an id. */
  ActKind kind(String id) {
    ActKind kind = world.acts().get(id);
    if (kind == null) {
      throw new IllegalArgumentException("no act \"" + id + "\" in the catalogue");
    }
    return kind;
  }

  Casualties casualties(ActKind kind) {
    Casualties found = casualties.get(kind.id());
    if (found == null) {
      throw new IllegalArgumentException("no act \"" + kind.id() + "\" in the catalogue");
    }
    return found;
  }

  Options options(int i) {
    return options[i];
  }

  int[] targets(int i) {
    return targets[i];
  }

  /** Places of the options of i that are not always open. */
  int[] conditional(int i) {
    return conditional[i];
  }

  /** Those whom i has options against or about. */
  int[] regarded(int i) {
    return regarded[i];
  }

  /** S of the resting rung of i. */
  double restingSeverity(int i) {
    return restingSeverity[i];
  }

  /** Interceptors ready for a kind of act, relative to an act that nobody announced. */
  double readiness(ActKind kind) {
    return kind.harm().salvo().announced() ? world.dynamics().announcedReadiness() : 1;
  }

  /** Which side of a front an actor is, 0 or 1; -1 for neither. */
  int sideOf(int front, int actor) {
    return sides[front][0].actor() == actor ? 0 : sides[front][1].actor() == actor ? 1 : -1;
  }

  /** Omega of i on j. */
  double leverage(int i, int j) {
    return leverage[i * n + j];
  }

  /** How much of what is done to j is felt by i; 1 for itself. */
  double share(int i, int j) {
    return share[i * n + j];
  }

  boolean adversary(int i, int j) {
    return adversary[i * n + j];
  }

  /** Those who feel what i does to j. */
  int[] touched(int i, int j) {
    return touched[i * n + j];
  }

  /** Those for whom an act of i on j is a return of theirs: i and those who feel for it. */
  int[] returning(int i, int j) {
    return returning[i * n + j];
  }

  /** Those whose strength deters i from striking j: j and those who feel for it, i apart. */
  int[] defenders(int i, int j) {
    return defenders[i * n + j];
  }

  /** Strength of j and its allies that the base utilities of i take for granted. */
  double usualStrength(int i, int j) {
    return usualStrength[i * n + j];
  }

  /** How many kinds of act prepare for others. */
  int preparing() {
    return preparing.length;
  }

  /** Place among the kinds that prepare for others, -1 for a kind that does not. */
  int preparing(ActKind kind) {
    return preparing(kind.id());
  }

  int preparing(String id) {
    return places.getOrDefault(id, -1);
  }

  /** Place of the kind that prepares for an option of i, -1 where it needs none. */
  int needs(int i, int option) {
    return needs[i][option];
  }

  /** Place of an option of i among the kinds that prepare, -1 where it does not. */
  int prepares(int i, int option) {
    return prepares[i][option];
  }

  /** What a kind of act prepares for. */
  Preparing prepared(int place) {
    return preparing[place];
  }

  /** Mean occasions that an act of boundless severity by i on j gives k. */
  double occasions(int i, int j, int k) {
    return occasions[(i * n + j) * n + k];
  }

  /** S = exp(kappa (r - 5)) (1 + nu ln(1 + deaths)). */
  double severity(int rung, int deaths) {
    return weights[rung] * scale.byDeaths(deaths);
  }

  /** The part of its mean occasions that an act of a severity gives. */
  double excitation(double severity) {
    return scale.excitation(severity);
  }

  /** {@link Ladder#rungOfFire}, without a walk through the ladder on most days. */
  int rungOfFire(int posture, int campaign, int deaths) {
    return deaths < USUAL_DEATHS
        ? fireRungs[posture][campaign >= world.ladder().campaignDays() ? 1 : 0][deaths]
        : world.ladder().rungOfFire(posture, campaign, deaths);
  }

  /** {@link Ladder#rungOf(int)}, without a walk through the ladder for most deaths. */
  int rungOf(int deaths) {
    return deaths < USUAL_DEATHS ? deathRungs[deaths] : world.ladder().rungOf(deaths);
  }

  /** Those for whom i feels. */
  int[] allies(int i) {
    return allies[i];
  }

  /** Least rung of a strike of i on j. */
  int leastRung(int i, int j) {
    return leastRungs[i * n + j];
  }

  /** Place of the front between i and j, -1 for none. */
  int frontOf(int i, int j) {
    return frontOf[i * n + j];
  }

  int fronts() {
    return sides.length;
  }

  Front front(int f) {
    return fronts.get(f);
  }

  FrontSide[] sides(int f) {
    return sides[f];
  }

  DefenceLayer[] defence(int i) {
    return defence[i];
  }
}
