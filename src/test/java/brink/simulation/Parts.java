package brink.simulation;

import brink.model.Act;
import brink.model.Attribution;
import brink.model.Deed;
import brink.model.Strike;

/** The baseline laid out for tests of the parts of a crisis, and acts made by hand. */
final class Parts {
  static final CompiledScenario PLOT = new CompiledScenario(Baseline.scenario());
  static final CompiledWorld TABLES = PLOT.tables(0);
  static final int US = PLOT.actorIndex().place("us");
  static final int ISRAEL = PLOT.actorIndex().place("israel");
  static final int HEZBOLLAH = PLOT.actorIndex().place("hezbollah");
  static final int IRAN = PLOT.actorIndex().place("iran");
  static final int N = PLOT.actorIndex().size();

  private Parts() {}

  /** The tables of the baseline with changes. */
  static CompiledWorld tables(String... sets) {
    return new CompiledScenario(Baseline.scenario(sets)).tables(0);
  }

  static Deed deed(String kind, int actor, int target, double day, int rung) {
    return new Deed(1, 0, day, TABLES.kind(kind), actor, target, Act.NOBODY, rung);
  }

  static Strike strike(String kind, int actor, int target, double day, int rung, int deaths) {
    return new Strike(deed(kind, actor, target, day, rung), deaths, 0, Attribution.CLAIMED, false);
  }
}
