package brink.model;

import java.util.Map;

/**
 * The chance that a document which covers an act reports it, by family and rung.
 *
 * @param call chance for a call
 * @param pressure chance for an act of pressure
 * @param routineFire chance for a day of fire up to rung 5
 * @param harassingStrike chance for a chosen strike up to rung 5
 * @param limitedStrike chance for a strike or day of fire at rung 6
 * @param severeStrike chance for a strike or day of fire at rung 7 and above
 * @param standsIn actor of the model that speaks for an actor of the documents, e.g.
 *     iraqi-militias: iran
 */
public record Reporting(
    @Field(text = "chance that a call is reported", min = 0, max = 1, fallback = "1") double call,
    @Field(text = "chance that an act of pressure is reported", min = 0, max = 1, fallback = "1")
        double pressure,
    @Field(text = "chance for a day of fire up to rung 5", min = 0, max = 1, fallback = "1")
        double routineFire,
    @Field(text = "chance for a chosen strike up to rung 5", min = 0, max = 1, fallback = "1")
        double harassingStrike,
    @Field(text = "chance for a strike or day of fire at rung 6", min = 0, max = 1, fallback = "1")
        double limitedStrike,
    @Field(
            text = "chance for a strike or day of fire at rung 7 and above",
            min = 0,
            max = 1,
            fallback = "1")
        double severeStrike,
    @Field(
            text = "actor of the model that stands in for an actor of the documents",
            fallback = "{}")
        Map<String, String> standsIn) {

  /**
   * The chance that a document which covers an act reports it.
   *
   * @param act the act
   * @return a probability
   */
  public double chance(Act act) {
    if (act instanceof Strike strike) {
      return chance(strike);
    }
    return act instanceof Call ? call : pressure;
  }

  private double chance(Strike strike) {
    return switch (strike.rung()) {
      case 7, 8, 9 -> severeStrike;
      case 6 -> limitedStrike;
      default -> strike.dailyFire() ? routineFire : harassingStrike;
    };
  }
}
