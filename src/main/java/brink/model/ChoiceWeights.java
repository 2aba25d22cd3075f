package brink.model;

/**
 * The weights of the choice that all actors share.
 *
 * @param severityWeight theta, price of straying from the aimed rung [logit/rung^2]
 * @param crisisGain delta, how much a high system rung moves actors to call [logit/rung]
 * @param rallyGain how much a rally moves its target to press the third party [logit]
 * @param channelFatigue price of a call through a channel just used [logit]
 * @param breachCost price of force against a party to a ceasefire [logit]
 */
public record ChoiceWeights(
    @Field(
            text = "price of straying from the aimed rung (theta)",
            unit = "logit/rung^2",
            min = 0,
            max = 5)
        double severityWeight,
    @Field(
            text = "how much a high system rung moves actors to call (delta)",
            unit = "logit/rung",
            min = 0,
            max = 5)
        double crisisGain,
    @Field(text = "how much a rally moves its target to press", unit = "logit", min = 0, max = 10)
        double rallyGain,
    @Field(text = "price of a call through a channel just used", unit = "logit", min = 0, max = 10)
        double channelFatigue,
    @Field(
            text = "price of force against a party to a ceasefire",
            unit = "logit",
            min = 0,
            max = 20)
        double breachCost) {}
