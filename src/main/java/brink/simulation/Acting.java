package brink.simulation;

import brink.consequence.Claims;
import brink.consequence.DailyFire;
import brink.decision.Option;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.Call;
import brink.model.Deed;
import brink.model.Ladder;
import brink.model.Posture;
import brink.model.Pressure;
import brink.model.Strike;
import brink.random.Mix;
import brink.random.NegativeBinomial;
import brink.random.RandomStream;
import brink.scenario.GivenAct;
import org.jspecify.annotations.Nullable;

/** Turns what was chosen, given or fired into acts, with what they cause. */
final class Acting {
  private static final long CONSEQUENCE = Mix.salt("consequence");
  private static final String ACCEPT = "accept-ceasefire";
  private static final String REJECT = "reject-ceasefire";

  private final Arsenal arsenal;

  Acting(Arsenal arsenal) {
    this.arsenal = arsenal;
  }

  Arsenal arsenal() {
    return arsenal;
  }

  /** A chosen act. */
  Act act(Tables tables, int actor, Option option, double day, long key, long parent) {
    ActKind kind = option.kind();
    Deed deed =
        new Deed(key, parent, day, kind, actor, option.target(), option.about(), kind.rung());
    return kind.family() == ActFamily.STRIKE ? drawn(tables, deed) : words(deed);
  }

  /** An act that is given; what the file does not say is drawn as for a chosen one. */
  Act given(Tables tables, Plot plot, int place, long key) {
    GivenAct given = plot.given(place);
    Roster roster = plot.roster();
    ActKind kind = tables.kind(given.act());
    Deed deed =
        new Deed(
            key,
            Act.SPONTANEOUS,
            given.day(),
            kind,
            roster.place(given.actor()),
            roster.place(given.target()),
            given.about() == null ? Act.NOBODY : roster.place(given.about()),
            kind.rung());
    if (kind.family() != ActFamily.STRIKE) {
      return words(deed);
    }
    Strike drawn = drawn(tables, deed);
    int deaths = given.deaths() == null ? drawn.deaths() : given.deaths();
    return strike(tables, deed, deaths, drawn.leakers(), given.attribution());
  }

  private Strike drawn(Tables tables, Deed deed) {
    RandomStream random = new RandomStream(Mix.derive(deed.key(), CONSEQUENCE));
    int leakers = leakers(tables, random, deed);
    int deaths = tables.casualties(deed.kind()).draw(random) + leaked(random, deed.kind(), leakers);
    return strike(tables, deed, deaths, leakers, Claims.draw(random, deed.kind()));
  }

  /** The answer of one side to an offer of a ceasefire. */
  Act answer(Tables tables, Deed offer, int side, boolean accepted, long key) {
    ActKind kind = tables.kind(accepted ? ACCEPT : REJECT);
    return words(
        new Deed(
            key, offer.key(), offer.day(), kind, side, offer.actor(), Act.NOBODY, kind.rung()));
  }

  /** One side's fire on one day, null for none. */
  @Nullable Strike fire(
      Tables tables, Side side, int posture, int campaignDays, double day, long key) {
    DailyFire fire = side.at(posture);
    ActKind kind = side.kind(posture);
    if (fire == null || kind == null) {
      return null;
    }
    RandomStream random = new RandomStream(key);
    int incidents = fire.incidents(random);
    if (incidents == 0) {
      return null;
    }
    int deaths = fire.deaths(random, incidents);
    Ladder ladder = tables.world().ladder();
    int rung = Math.max(tables.rungOf(deaths), leastRung(ladder, posture, campaignDays));
    Deed deed =
        new Deed(key, Act.SPONTANEOUS, day, kind, side.actor(), side.target(), Act.NOBODY, rung);
    return new Strike(deed, deaths, 0, Attribution.CLAIMED, true);
  }

  private static int leastRung(Ladder ladder, int posture, int campaignDays) {
    if (posture == Posture.GROUND_WAR.level()) {
      return ladder.groundWarRung();
    }
    return campaignDays >= ladder.campaignDays() ? ladder.campaignRung() : 0;
  }

  /** A strike, on the rung that its kind, its deaths and other strikes give it. */
  private Strike strike(
      Tables tables, Deed deed, int deaths, int leakers, Attribution attribution) {
    int byDeaths = tables.rungOf(deaths);
    int byKind = deed.kind().rungFromDeaths() ? 0 : deed.kind().rung();
    int least = tables.leastRung(deed.actor(), deed.target());
    int rung = Math.max(least, Math.max(byKind, byDeaths));
    return new Strike(deed.at(rung), deaths, leakers, attribution, false);
  }

  private static Act words(Deed deed) {
    return deed.kind().family() == ActFamily.CALL ? new Call(deed) : new Pressure(deed);
  }

  private int leakers(Tables tables, RandomStream random, Deed deed) {
    int inbound = deed.kind().salvo().rounds();
    if (inbound == 0) {
      return 0;
    }
    arsenal.fire(tables, deed.actor(), inbound, deed.day());
    double readiness =
        deed.kind().salvo().announced() ? tables.world().dynamics().announcedReadiness() : 1;
    return arsenal.leakers(tables, random, deed.target(), inbound, readiness, deed.day());
  }

  /** Deaths from what got through: Poisson would understate their spread, so k = 1. */
  private static int leaked(RandomStream random, ActKind kind, int leakers) {
    return new NegativeBinomial(leakers * kind.salvo().deathsPerLeaker(), 1).draw(random);
  }
}
