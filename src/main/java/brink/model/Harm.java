package brink.model;

/**
 * What an act destroys.
 *
 * @param deaths deaths on the target's side
 * @param salvo rounds to be met by the target's defence
 * @param munitions rounds that it takes from the stock of an actor that has one [rounds]
 * @param degrades part of the target's capacity that it destroys
 */
public record Harm(
    @Field(text = "deaths on the target's side", fallback = "{}") DeathDistribution deaths,
    @Field(text = "rounds to be met by the target's defence", fallback = "{}") Salvo salvo,
    @Field(
            text = "rounds that it takes from the stock",
            unit = "rounds",
            min = 0,
            max = 10000,
            fallback = "0")
        double munitions,
    @Field(
            text = "part of the target's capacity that it destroys",
            min = 0,
            max = 1,
            fallback = "0")
        double degrades) {
  /**
   * What it takes from the stock of its actor.
   *
   * @return rounds of the salvo, or those of any other strike [rounds]
   */
  public double rounds() {
    return salvo.rounds() > 0 ? salvo.rounds() : munitions;
  }
}
