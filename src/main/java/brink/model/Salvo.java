package brink.model;

/**
 * What makes a strike a salvo, to be met by layered defence.
 *
 * @param rounds N, rounds fired, stock permitting; 0 for a strike that is no salvo [rounds]
 * @param deathsPerLeaker mean deaths for each round that gets through [people/round]
 * @param usualLeakers rounds getting through that base utilities take for granted [rounds]
 * @param announced whether the attacker lets the attack be known beforehand
 */
public record Salvo(
    @Field(
            text = "rounds fired, stock permitting (N)",
            unit = "rounds",
            min = 0,
            max = 1000,
            fallback = "0")
        int rounds,
    @Field(
            text = "mean deaths for each round that gets through",
            unit = "people/round",
            min = 0,
            max = 100,
            fallback = "0")
        double deathsPerLeaker,
    @Field(
            text = "rounds getting through that base utilities take for granted",
            unit = "rounds",
            min = 0,
            max = 1000,
            fallback = "0")
        double usualLeakers,
    @Field(text = "whether the attack is made known beforehand", fallback = "false")
        boolean announced) {
  /** Not a salvo. */
  public static final Salvo NONE = new Salvo(0, 0, 0, false);
}
