package brink.model;

/**
 * How occasions to react grow with severity: an act gives p (1 - exp(-c S^q)) of them on average.
 *
 * @param occasionGain c
 * @param occasionExponent q
 * @param fireExcitation occasions that a day of fire gives, relative to an act
 */
public record OccasionTerms(
    @Field(
            text = "how fast occasions grow with severity (c): 1 - exp(-c S^q)",
            above = 0,
            max = 10,
            fallback = "0.8")
        double occasionGain,
    @Field(text = "exponent of severity (q)", above = 0, max = 2, fallback = "0.5")
        double occasionExponent,
    @Field(
            text = "occasions that a day of fire gives, relative to an act of its severity",
            min = 0,
            max = 1,
            fallback = "0")
        double fireExcitation) {}
