package brink.model;

import java.util.Map;

/**
 * The chance that a document which covers an act reports it, by family and rung.
 *
 * @param call chance for a call
 * @param pressure chance for an act of pressure
 * @param harassingStrike chance for a strike or day of fire up to rung 5
 * @param limitedStrike the same at rung 6
 * @param severeStrike the same at rung 7 and above
 * @param standsIn actor of the model that speaks for an actor of the documents, e.g.
 *     iraqi-militias: iran
 */
public record Reporting(
    @Field(text = "chance that a call is reported", min = 0, max = 1) double call,
    @Field(text = "chance that an act of pressure is reported", min = 0, max = 1) double pressure,
    @Field(text = "chance for a strike or day of fire up to rung 5", min = 0, max = 1)
        double harassingStrike,
    @Field(text = "chance for a strike or day of fire at rung 6", min = 0, max = 1)
        double limitedStrike,
    @Field(text = "chance for a strike or day of fire at rung 7 and above", min = 0, max = 1)
        double severeStrike,
    @Field(
            text = "actor of the model that stands in for an actor of the documents",
            fallback = "{}")
        Map<String, String> standsIn) {

  /**
   * The chance that a document which covers an act reports it.
   *
   * @param family the act's family
   * @param rung the act's rung
   * @return a probability
   */
  public double chance(ActFamily family, int rung) {
    return switch (family) {
      case CALL -> call;
      case PRESSURE -> pressure;
      case STRIKE -> rung <= 5 ? harassingStrike : rung == 6 ? limitedStrike : severeStrike;
    };
  }
}
