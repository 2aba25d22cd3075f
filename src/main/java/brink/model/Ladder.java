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
    @Field(text = "rung by deaths, by name of the step") Map<String, DeathStep> byDeaths,
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
    for (DeathStep step : byDeaths.values()) {
      if (deaths >= step.atLeast()) {
        rung = Math.max(rung, step.rung());
      }
    }
    return rung;
  }
}
