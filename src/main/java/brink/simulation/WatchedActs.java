package brink.simulation;

import brink.decision.Options;
import brink.model.ActKind;
import brink.model.World;

/**
 * Which acts are looked out for, laid out by option. Looking asks nothing of chance and changes no
 * run. Immutable, shared by runs and threads.
 */
public final class WatchedActs {
  private static final int NOT_MEANT = -1;

  private final int[][][] others;

  /** Which acts are looked out for. */
  @FunctionalInterface
  public interface ActPredicate {
    /**
     * How many strikes of others an act needs to bring about what is looked out for.
     *
     * @param world what governs the run then
     * @param kind the kind of act
     * @param actor index of who would do it
     * @param target index of its target
     * @return 0 for an act that needs none, below 0 for one that is not looked out for
     */
    int others(World world, ActKind kind, int actor, int target);
  }

  WatchedActs(CompiledScenario compiled, ActPredicate meant) {
    others = new int[compiled.stages()][compiled.actorIndex().size()][];
    for (int stage = 0; stage < others.length; stage++) {
      for (int actor = 0; actor < others[stage].length; actor++) {
        others[stage][actor] = others(compiled.tables(stage), actor, meant);
      }
    }
  }

  /** Strikes of others that each option of an actor needs; empty where none is meant. */
  private static int[] others(CompiledWorld tables, int actor, ActPredicate meant) {
    Options options = tables.options(actor);
    int[] others = new int[options.size()];
    boolean any = false;
    for (int o = 0; o < others.length; o++) {
      ActKind kind = options.get(o).kind();
      others[o] = meant.others(tables.world(), kind, actor, options.get(o).target());
      any |= others[o] > NOT_MEANT;
    }
    return any ? others : new int[0];
  }

  /** Whether an actor can do anything that is looked out for. */
  boolean concerns(int stage, int actor) {
    return others[stage][actor].length > 0;
  }

  /** Whether a choice of an option can contribute. */
  boolean isMeant(int stage, int actor, int option) {
    return others[stage][actor][option] > NOT_MEANT;
  }

  /** Whether a choice of an option would do it alone. */
  boolean isEnough(int stage, int actor, int option) {
    return others[stage][actor][option] == 0;
  }
}
