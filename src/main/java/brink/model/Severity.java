package brink.model;

/**
 * How severe an act is: S = exp(kappa (r - 5)) (1 + nu ln(1 + deaths)) v.
 *
 * @param weightSlope kappa [1/rung]
 * @param deathGain nu
 * @param unattributedWeight v of a strike that nobody claims
 * @param announcedWeight v of an announced salvo
 */
public record Severity(
    @Field(
            text = "growth of an act's severity with its rung (kappa): exp(kappa (r - 5))",
            unit = "1/rung",
            min = 0.01,
            max = 2)
        double weightSlope,
    @Field(
            text = "growth of severity with the logarithm of 1 + deaths (nu)",
            min = 0,
            max = 5,
            fallback = "0")
        double deathGain,
    @Field(
            text = "severity of a strike that nobody claims, relative to a claimed one",
            min = 0,
            max = 1,
            fallback = "1")
        double unattributedWeight,
    @Field(
            text = "severity of an announced salvo, relative to another",
            above = 0,
            max = 1,
            fallback = "1")
        double announcedWeight) {}
