package brink.model;

import java.util.Map;

/**
 * The ladder of escalation: which rung an act reaches, and how long a dyad stays there.
 *
 * @param rungs name of each rung by number, "0" to "9"
 * @param hysteresisDays days below before a dyad steps down [days]
 * @param byDeaths rung by deaths, for kinds whose rung follows from them
 * @param campaignDays days of campaign in a row before its fire counts as {@code campaignRung}
 *     [days]
 * @param campaignRung that rung
 * @param groundWarRung least rung of a day's fire in a ground war
 * @param regionalWar when several wars are one
 * @param combat least rung of any strike from one actor on another, keyed "us&gt;iran"
 */
public record Ladder(
    @Field(text = "name of each rung, keyed by its number") Map<String, String> rungs,
    @Field(
            text = "days below a rung before a dyad steps down",
            unit = "days",
            min = 0,
            max = 60,
            fallback = "2")
        double hysteresisDays,
    @Field(text = "rung by deaths, by name of the step") Map<String, DeathThreshold> byDeaths,
    @Field(
            text = "days of campaign in a row before its fire counts as campaign-rung",
            unit = "days",
            min = 1,
            max = 60,
            fallback = "3")
        int campaignDays,
    @Field(text = "rung of a lasting campaign", unit = "rung", min = 5, max = 9, fallback = "7")
        int campaignRung,
    @Field(
            text = "least rung of a day of ground war",
            unit = "rung",
            min = 5,
            max = 9,
            fallback = "8")
        int groundWarRung,
    @Field(text = "when several wars are one") RegionalWar regionalWar,
    @Field(
            text = "least rung of any strike from one actor on another, keyed us>iran",
            unit = "rung",
            min = 5,
            max = 9,
            fallback = "{}")
        Map<String, Integer> combat) {
  /** Number of rungs, 0 to 9. */
  public static final int RUNGS = 10;

  /** The least rung of fire, whatever its deaths. */
  public static final int FIRE = 5;

  /**
   * The rung that deaths alone give a strike.
   *
   * @param deaths deaths in one act or one day of fire, 0 or more [people]
   * @return the highest rung of the steps reached, 5 where none is
   */
  public int rungOf(int deaths) {
    int rung = FIRE;
    for (DeathThreshold step : byDeaths.values()) {
      if (deaths >= step.atLeast()) {
        rung = Math.max(rung, step.rung());
      }
    }
    return rung;
  }

  /**
   * The rung of an act that an actor does to another.
   *
   * @param kind its kind
   * @param actor id of who acts
   * @param target id of who is acted on
   * @param deaths deaths, 0 or more; they count for a strike [people]
   * @return that of its kind, and for a strike {@link #rungOfStrike}
   */
  public int rungOf(ActKind kind, String actor, String target, int deaths) {
    return kind.family() == ActFamily.STRIKE
        ? rungOfStrike(kind, leastBetween(actor, target), deaths)
        : kind.rung();
  }

  /**
   * The rung of a strike: the highest of that of its kind, unless it follows from deaths, of that
   * of its deaths, and of the least between the two.
   *
   * @param kind a kind of strike
   * @param least {@link #leastBetween} the two
   * @param deaths deaths, 0 or more [people]
   * @return 5 to 9
   */
  public int rungOfStrike(ActKind kind, int least, int deaths) {
    int byKind = kind.rungFromDeaths() ? 0 : kind.rung();
    return Math.max(least, Math.max(byKind, rungOf(deaths)));
  }

  /**
   * The rung of one side's fire of a day.
   *
   * @param posture level of the front's posture
   * @param campaign days of campaign in a row
   * @param deaths deaths, 0 or more [people]
   * @return 5 to 9
   */
  public int rungOfFire(int posture, int campaign, int deaths) {
    int least = posture == Posture.GROUND_WAR.level() ? groundWarRung : rungOfCampaign(campaign);
    return Math.max(least, rungOf(deaths));
  }

  /**
   * The least rung of the fire of a campaign.
   *
   * @param days days of campaign in a row, 0 or more
   * @return that of a lasting campaign, 0 for fewer days than make one
   */
  public int rungOfCampaign(int days) {
    return days >= campaignDays ? campaignRung : 0;
  }

  /**
   * The least rung of any strike of an actor on another.
   *
   * @param actor id of who strikes
   * @param target id of who is struck
   * @return 5 to 9; 0 where none is set
   */
  public int leastBetween(String actor, String target) {
    return combat.getOrDefault(actor + ">" + target, 0);
  }
}
