package brink.model;

/**
 * How actors keep account of what they owe each other: two sums that decay at different rates.
 *
 * @param accountDays time constant of the quick sum [days]
 * @param longAccountDays time constant of the slow one [days]
 * @param longShare w, weight of the slow one
 * @param returnShare gamma, how much of a blow its return settles
 * @param creditLimit the largest credit on either sum [severity]
 * @param fireWeight weight of a day of fire, relative to an act of the same severity
 * @param allyBlame how much of what an ally's ally did is held against an actor, times the alliance
 */
public record AccountTerms(
    @Field(
            text = "time constant of the quick part of an account",
            unit = "days",
            min = 0.5,
            max = 365)
        double accountDays,
    @Field(
            text = "time constant of its slow part",
            unit = "days",
            min = 0.5,
            max = 3650,
            fallback = "40")
        double longAccountDays,
    @Field(text = "weight of the slow part (w)", min = 0, max = 1, fallback = "0") double longShare,
    @Field(
            text = "how much of a blow its return settles (gamma)",
            min = 0,
            max = 2,
            fallback = "0",
            source = "Gouldner 1960")
        double returnShare,
    @Field(
            text = "largest credit that returns can build up",
            unit = "severity",
            min = 0,
            max = 100,
            fallback = "2")
        double creditLimit,
    @Field(
            text = "weight of a day of fire, relative to an act of its severity",
            min = 0,
            max = 1,
            fallback = "0")
        double fireWeight,
    @Field(
            text = "how much of what somebody did is held against its ally, times the alliance",
            min = 0,
            max = 1,
            fallback = "0")
        double allyBlame) {}
