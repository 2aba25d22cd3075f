package brink.simulation;

import brink.consequence.AttributionDraw;
import brink.consequence.DailyFire;
import brink.decision.Option;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Deed;
import brink.model.Strike;
import brink.random.BitMixer;
import brink.random.NegativeBinomial;
import brink.random.RandomStream;
import brink.scenario.GivenAct;
import org.jspecify.annotations.Nullable;

/** Acts whose consequences are drawn by chance. */
final class DrawnActs implements ActFactory {
  private static final long CONSEQUENCE = BitMixer.salt("consequence");

  private final Arsenal arsenal;
  private final Reactions reactions;

  DrawnActs(CompiledScenario compiled, ForkedRootKeys roots, Reactions.OccasionSchedule agenda) {
    arsenal = new Arsenal(compiled.tables(0));
    reactions = new Reactions(compiled, roots, agenda);
  }

  @Override
  public Arsenal arsenal() {
    return arsenal;
  }

  @Override
  public Act act(
      CompiledWorld tables, int actor, Option option, double day, long key, long parent) {
    ActKind kind = option.kind();
    Deed deed =
        new Deed(key, parent, day, kind, actor, option.target(), option.about(), kind.rung());
    return kind.family() == ActFamily.STRIKE ? drawn(tables, deed) : ActFactory.words(deed);
  }

  /** An act that is given; what the file does not say is drawn as for a chosen one. */
  @Override
  public Act given(CompiledWorld tables, CompiledScenario compiled, int place, long key) {
    GivenAct given = compiled.given(place);
    Deed deed = ActFactory.given(tables, compiled.actorIndex(), given, key);
    if (deed.kind().family() != ActFamily.STRIKE) {
      return ActFactory.words(deed);
    }
    Strike drawn = drawn(tables, deed);
    int deaths = given.deaths() == null ? drawn.deaths() : given.deaths();
    return ActFactory.strike(tables, deed, deaths, drawn.leakers(), given.attribution());
  }

  private Strike drawn(CompiledWorld tables, Deed deed) {
    RandomStream random = new RandomStream(BitMixer.derive(deed.key(), CONSEQUENCE));
    int leakers = leakers(tables, random, deed);
    int deaths = tables.casualties(deed.kind()).draw(random) + leaked(random, deed.kind(), leakers);
    return ActFactory.strike(
        tables, deed, deaths, leakers, AttributionDraw.draw(random, deed.kind()));
  }

  @Override
  public @Nullable Strike fire(
      CompiledWorld tables,
      FrontSide side,
      int posture,
      int campaignDays,
      double intensity,
      double day,
      long key) {
    DailyFire fire = side.at(posture);
    if (fire == null) {
      return null;
    }
    RandomStream random = new RandomStream(key);
    double each = side.rounds(posture);
    double most =
        each == 0
            ? Double.POSITIVE_INFINITY
            : Math.floor(arsenal.rounds(tables, side.actor(), day) / each);
    int incidents = fire.incidents(random, intensity, most);
    if (incidents == 0) {
      return null;
    }
    ActFactory.spend(arsenal, tables, side, posture, incidents, day);
    int deaths = fire.deaths(random, incidents);
    return ActFactory.fire(tables, side, posture, campaignDays, day, deaths, incidents, key);
  }

  @Override
  public void excite(CompiledWorld tables, Deed act, double[] means, int cause) {
    reactions.of(act, means, tables);
  }

  private int leakers(CompiledWorld tables, RandomStream random, Deed deed) {
    int inbound = deed.kind().harm().salvo().rounds();
    double readiness = tables.readiness(deed.kind());
    int leakers =
        inbound == 0
            ? 0
            : arsenal.leakers(tables, random, deed.target(), inbound, readiness, deed.day());
    ActFactory.spend(arsenal, tables, deed);
    return leakers;
  }

  /** Deaths from what got through: Poisson would understate their spread, so k = 1. */
  private static int leaked(RandomStream random, ActKind kind, int leakers) {
    return NegativeBinomial.draw(random, leakers * kind.harm().salvo().deathsPerLeaker(), 1);
  }
}
