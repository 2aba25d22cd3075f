package brink.simulation;

import brink.consequence.Claims;
import brink.consequence.DailyFire;
import brink.decision.Option;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.Call;
import brink.model.Ladder;
import brink.model.Posture;
import brink.model.Pressure;
import brink.model.Strike;
import brink.random.Mix;
import brink.random.RandomStream;
import brink.random.Variates;
import brink.scenario.GivenAct;
import org.jspecify.annotations.Nullable;

/** Turns what was chosen, given or fired into acts, with what they cause. */
final class Acting {
  private static final long CONSEQUENCE = Mix.salt("consequence");
  private static final String ACCEPT = "accept-ceasefire";
  private static final String REJECT = "reject-ceasefire";

  private final Arsenal arsenal;
  private final Rungs rungs;

  Acting(Arsenal arsenal, Rungs rungs) {
    this.arsenal = arsenal;
    this.rungs = rungs;
  }

  Arsenal arsenal() {
    return arsenal;
  }

  /** A chosen act. */
  Act act(Tables tables, int actor, Option option, double day, long key, long parent) {
    ActKind kind = option.kind();
    if (kind.family() == ActFamily.STRIKE) {
      RandomStream random = new RandomStream(Mix.derive(key, CONSEQUENCE));
      int leakers = leakers(tables, random, actor, option.target(), kind, day);
      int deaths = tables.casualties(kind).draw(random) + leaked(random, kind, leakers);
      Attribution attribution = Claims.draw(random, kind);
      return strike(
          tables, key, parent, day, kind, actor, option.target(), deaths, leakers, attribution);
    }
    return words(key, parent, day, kind, actor, option.target(), option.about());
  }

  /** An act that is given; what the file does not say is drawn as for a chosen one. */
  Act given(Tables tables, Plot plot, int place, long key) {
    GivenAct given = plot.given(place);
    Roster roster = plot.roster();
    ActKind kind = tables.kind(given.act());
    int actor = roster.place(given.actor());
    int target = roster.place(given.target());
    int about = given.about() == null ? Act.NOBODY : roster.place(given.about());
    if (kind.family() != ActFamily.STRIKE) {
      return words(key, Act.SPONTANEOUS, given.day(), kind, actor, target, about);
    }
    Act drawn =
        act(tables, actor, new Option(kind, target, about, 0), given.day(), key, Act.SPONTANEOUS);
    int deaths = given.deaths() == null ? ((Strike) drawn).deaths() : given.deaths();
    return strike(
        tables,
        key,
        Act.SPONTANEOUS,
        given.day(),
        kind,
        actor,
        target,
        deaths,
        ((Strike) drawn).leakers(),
        given.attribution());
  }

  /** The answer of one side to an offer of a ceasefire. */
  Act answer(Tables tables, Act offer, int side, boolean accepted, long key) {
    ActKind kind = tables.kind(accepted ? ACCEPT : REJECT);
    return words(key, offer.key(), offer.day(), kind, side, offer.actor(), Act.NOBODY);
  }

  /** One side's fire on one day, null for none. */
  @Nullable Strike fire(
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
    Ladder ladder = tables.world().ladder();
    int rung = Math.max(ladder.rungOf(deaths), leastRung(ladder, posture, campaignDays));
    ActKind kind = tables.kind(fire.act());
    return new Strike(
        key,
        Act.SPONTANEOUS,
        day,
        kind,
        side.actor(),
        side.target(),
        Act.NOBODY,
        rungs.raised(side.actor(), rung, day),
        deaths,
        0,
        Attribution.CLAIMED,
        true);
  }

  private static int leastRung(Ladder ladder, int posture, int campaignDays) {
    if (posture == Posture.GROUND_WAR.level()) {
      return ladder.groundWarRung();
    }
    return campaignDays >= ladder.campaignDays() ? ladder.campaignRung() : 0;
  }

  private Strike strike(
      Tables tables,
      long key,
      long parent,
      double day,
      ActKind kind,
      int actor,
      int target,
      int deaths,
      int leakers,
      Attribution attribution) {
    int byDeaths = tables.world().ladder().rungOf(deaths);
    int rung = kind.rungFromDeaths() ? byDeaths : Math.max(kind.rung(), byDeaths);
    int least = Math.max(rung, tables.leastRung(actor, target));
    return new Strike(
        key,
        parent,
        day,
        kind,
        actor,
        target,
        Act.NOBODY,
        rungs.raised(actor, least, day),
        deaths,
        leakers,
        attribution,
        false);
  }

  private static Act words(
      long key, long parent, double day, ActKind kind, int actor, int target, int about) {
    return kind.family() == ActFamily.CALL
        ? new Call(key, parent, day, kind, actor, target, about, kind.rung())
        : new Pressure(key, parent, day, kind, actor, target, about, kind.rung());
  }

  private int leakers(
      Tables tables, RandomStream random, int actor, int target, ActKind kind, double day) {
    int inbound = kind.salvo().rounds();
    if (inbound == 0) {
      return 0;
    }
    arsenal.fire(tables, actor, inbound, day);
    double readiness =
        kind.salvo().announced() ? tables.world().dynamics().announcedReadiness() : 1;
    return arsenal.leakers(tables, random, target, inbound, readiness, day);
  }

  /** Deaths from what got through: Poisson would understate their spread, so k = 1. */
  private static int leaked(RandomStream random, ActKind kind, int leakers) {
    return Variates.negativeBinomial(random, leakers * kind.salvo().deathsPerLeaker(), 1);
  }
}
