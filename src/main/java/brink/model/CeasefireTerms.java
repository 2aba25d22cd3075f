package brink.model;

/**
 * How a side answers an offer: it accepts with probability logistic(a0 + fatigue + pressure -
 * severity).
 *
 * @param acceptance a0 [logit]
 * @param fatigueGain weight of the logarithm of 1 + days of war remembered [logit]
 * @param pressureGain weight of pressure, in [0, 1] [logit]
 * @param severityGain weight of received severity s/(1+s) times the mean rung above 4 [logit/rung]
 */
public record CeasefireTerms(
    @Field(text = "readiness to accept an offer (a0)", unit = "logit", min = -20, max = 20)
        double acceptance,
    @Field(text = "weight of war fatigue, ln(1 + days)", unit = "logit", min = 0, max = 10)
        double fatigueGain,
    @Field(text = "weight of pressure", unit = "logit", min = 0, max = 20) double pressureGain,
    @Field(text = "weight of received severity", unit = "logit/rung", min = 0, max = 10)
        double severityGain) {}
