package brink.simulation;

import brink.consequence.Claims;
import brink.consequence.DailyFire;
import brink.decision.Option;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Deed;
import brink.model.Strike;
import brink.random.Mix;
import brink.random.NegativeBinomial;
import brink.random.RandomStream;
import brink.scenario.GivenAct;
import org.jspecify.annotations.Nullable;

/** Acts whose consequences are drawn by chance. */
final class DrawnActs implements Acting {
  private static final long CONSEQUENCE = Mix.salt("consequence");

  private final Arsenal arsenal;
  private final Reactions reactions;

  DrawnActs(Plot plot, Roots roots, Reactions.Agenda agenda) {
    arsenal = new Arsenal(plot.tables(0));
    reactions = new Reactions(plot, roots, agenda);
  }

  @Override
  public Arsenal arsenal() {
    return arsenal;
  }

  @Override
  public Act act(Tables tables, int actor, Option option, double day, long key, long parent) {
    ActKind kind = option.kind();
    Deed deed =
        new Deed(key, parent, day, kind, actor, option.target(), option.about(), kind.rung());
    return kind.family() == ActFamily.STRIKE ? drawn(tables, deed) : Acting.words(deed);
  }

  /** An act that is given; what the file does not say is drawn as for a chosen one. */
  @Override
  public Act given(Tables tables, Plot plot, int place, long key) {
    GivenAct given = plot.given(place);
    Deed deed = Acting.given(tables, plot.roster(), given, key);
    if (deed.kind().family() != ActFamily.STRIKE) {
      return Acting.words(deed);
    }
    Strike drawn = drawn(tables, deed);
    int deaths = given.deaths() == null ? drawn.deaths() : given.deaths();
    return Acting.strike(tables, deed, deaths, drawn.leakers(), given.attribution());
  }

  private Strike drawn(Tables tables, Deed deed) {
    RandomStream random = new RandomStream(Mix.derive(deed.key(), CONSEQUENCE));
    int leakers = leakers(tables, random, deed);
    int deaths = tables.casualties(deed.kind()).draw(random) + leaked(random, deed.kind(), leakers);
    return Acting.strike(tables, deed, deaths, leakers, Claims.draw(random, deed.kind()));
  }

  @Override
  public Answer answer(Tables tables, Deed offer, int side, double willingness, long key) {
    boolean accepts = RandomStream.uniformOf(key) < willingness;
    return new Answer(Acting.answer(tables, offer, side, accepts, key), accepts);
  }

  @Override
  public @Nullable Strike fire(
      Tables tables, Side side, int posture, int campaignDays, double day, long key) {
    DailyFire fire = side.at(posture);
    if (fire == null) {
      return null;
    }
    RandomStream random = new RandomStream(key);
    int incidents = fire.incidents(random);
    if (incidents == 0) {
      return null;
    }
    int deaths = fire.deaths(random, incidents);
    return Acting.fire(tables, side, posture, campaignDays, day, deaths, key);
  }

  @Override
  public void excite(Tables tables, Deed act, double weight) {
    reactions.of(act, weight, tables);
  }

  private int leakers(Tables tables, RandomStream random, Deed deed) {
    int inbound = deed.kind().harm().salvo().rounds();
    if (inbound == 0) {
      return 0;
    }
    arsenal.fire(tables, deed.actor(), inbound, deed.day());
    double readiness =
        deed.kind().harm().salvo().announced() ? tables.world().dynamics().announcedReadiness() : 1;
    return arsenal.leakers(tables, random, deed.target(), inbound, readiness, deed.day());
  }

  /** Deaths from what got through: Poisson would understate their spread, so k = 1. */
  private static int leaked(RandomStream random, ActKind kind, int leakers) {
    return new NegativeBinomial(leakers * kind.harm().salvo().deathsPerLeaker(), 1).draw(random);
  }
}
