package brink.model;

/**
 * What moves actors to settle: to accept a standing offer, to stand down, to close a matter.
 *
 * @param fatigueGain weight of the logarithm of 1 + days of war remembered [logit]
 * @param pressureGain weight of pressure, in (-1, 1) [logit]
 * @param lossGain weight of the logarithm of 1 + own deaths remembered, for accepting [logit]
 * @param accountGain price of what the other side is still owed, as ln(1 + A) [logit]
 * @param lullGain weight of the part by which the other side's fire has fallen [logit]
 * @param resolveCost price of easing just after raising one's own posture, or preparing to [logit]
 * @param resolveDays time constant in which that fades [days]
 * @param offerDays how long an offer stands [days]
 * @param offerOccasions mean number of occasions that an offer gives each side
 */
public record SettlementTerms(
    @Field(
            text = "weight of war fatigue, ln(1 + days)",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double fatigueGain,
    @Field(text = "weight of pressure", unit = "logit", min = 0, max = 20, fallback = "0")
        double pressureGain,
    @Field(
            text = "weight of own losses, ln(1 + deaths), in accepting an offer",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double lossGain,
    @Field(
            text = "price of what the other side is still owed, ln(1 + A)",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double accountGain,
    @Field(
            text = "weight of the part by which the other side's fire has fallen",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double lullGain,
    @Field(
            text = "price of easing just after raising one's own posture, or preparing to",
            unit = "logit",
            min = 0,
            max = 20,
            fallback = "0")
        double resolveCost,
    @Field(
            text = "time constant in which that fades",
            unit = "days",
            min = 0.5,
            max = 365,
            fallback = "10")
        double resolveDays,
    @Field(text = "how long an offer stands", unit = "days", above = 0, max = 365, fallback = "14")
        double offerDays,
    @Field(
            text = "mean number of occasions that an offer gives each side",
            unit = "occasions",
            min = 0,
            max = 1,
            fallback = "1")
        double offerOccasions) {}
