package brink.model;

/**
 * One side's daily fire at one posture.
 *
 * @param act kind of act that a day of fire counts as
 * @param incidents mean incidents a day [1/day]
 * @param dispersion shape k of the negative binomial count of incidents
 * @param rounds rounds of the side's stock that an incident takes [rounds]
 * @param degrades part of the target's capacity that each death destroys
 * @param deaths deaths by incident, on the other side
 */
public record Fire(
    @Field(text = "kind of act that a day of this fire counts as") String act,
    @Field(text = "mean incidents", unit = "1/day", min = 0, max = 500) double incidents,
    @Field(
            text = "shape k of their negative binomial count",
            min = 0.05,
            max = 1000,
            fallback = "1")
        double dispersion,
    @Field(
            text = "rounds of the side's stock that an incident takes",
            unit = "rounds",
            min = 0,
            max = 1000,
            fallback = "0")
        double rounds,
    @Field(
            text = "part of the target's capacity that each death destroys",
            min = 0,
            max = 1,
            fallback = "0")
        double degrades,
    @Field(text = "deaths by incident, on the other side", fallback = "{}")
        DeathDistribution deaths) {}
