package brink.model;

/**
 * What one actor is to another; directed, from i to j.
 *
 * @param kind what j is to i
 * @param leverage omega, how much i's appeals weigh on j
 * @param alliance how much of what is done to j is felt by i, and how strongly i's acts follow it
 * @param usualStrength strength of j and its allies that i's base utilities take for granted
 */
public record Relation(
    @Field(text = "what the second actor is to the first", fallback = "neutral") RelationKind kind,
    @Field(
            text = "how much the first actor's appeals weigh on the second (omega)",
            min = 0,
            max = 5,
            fallback = "0",
            source = "Masad 2016")
        double leverage,
    @Field(
            text = "how much of what is done to the second actor the first one feels",
            min = 0,
            max = 1,
            fallback = "0",
            source = "Goldstein et al. 2001")
        double alliance,
    @Field(
            text = "strength of the second and its allies that base utilities take for granted",
            min = 0,
            max = 100,
            fallback = "0")
        double usualStrength) {
  /** No tie at all. */
  public static final Relation NONE = new Relation(RelationKind.NEUTRAL, 0, 0, 0);
}
