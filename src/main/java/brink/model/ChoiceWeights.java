package brink.model;

/**
 * The weights of the choice that all actors share. Utilities are in units in which rationality is
 * 1: a weight says by how much the log odds of an option against holding change.
 *
 * @param severityWeight theta, price of overshooting the aimed rung [logit/rung^2]
 * @param accountGain sigma, how much force grows with what the target is owed [logit]
 * @param wordGain gamma_w, how much pressure grows with it [logit]
 * @param inertia how far the resting rung is drawn towards one's own recent level
 * @param effectGain epsilon, weight of the expected effect of a salvo [logit]
 * @param capacityGain weight of the logarithm of one's own remaining capacity [logit]
 * @param standingDeterrence weight of strength and capacity of a target and its allies
 * @param answerGain what is added to an answer to the sender of an act [logit]
 * @param crisisGain delta, how much a high system rung moves actors to call [logit/rung]
 * @param breachCost price of force, and of preparing it, against a party to a ceasefire [logit]
 * @param readinessGain what readiness adds to what it was for [logit]
 * @param unpreparedCost price of what needs preparation without it [logit]
 * @param warAim how much higher the resting rung is at war [rungs]
 */
public record ChoiceWeights(
    @Field(
            text = "price of overshooting the aimed rung (theta)",
            unit = "logit/rung^2",
            min = 0,
            max = 5)
        double severityWeight,
    @Field(
            text = "how much force grows with what the target is owed (sigma)",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double accountGain,
    @Field(
            text = "how much pressure grows with what the target is owed (gamma_w)",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double wordGain,
    @Field(
            text = "how far the resting rung is drawn towards one's own recent level",
            min = 0,
            max = 1,
            fallback = "0")
        double inertia,
    @Field(
            text = "weight of the expected effect of a salvo (epsilon)",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double effectGain,
    @Field(
            text = "weight of the logarithm of one's own remaining capacity",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double capacityGain,
    @Field(
            text = "weight of strength and capacity of a target and its allies in deterrence",
            min = 0,
            max = 10,
            fallback = "0")
        double standingDeterrence,
    @Field(
            text = "what is added to an answer to the sender of an act",
            unit = "logit",
            min = 0,
            max = 10,
            fallback = "0")
        double answerGain,
    @Field(
            text = "how much a high system rung moves actors to call (delta)",
            unit = "logit/rung",
            min = 0,
            max = 5,
            fallback = "0")
        double crisisGain,
    @Field(
            text = "price of force, and of preparing it, against a party to a ceasefire",
            unit = "logit",
            min = 0,
            max = 20,
            fallback = "0")
        double breachCost,
    @Field(
            text = "what readiness adds to what it was for",
            unit = "logit",
            min = 0,
            max = 20,
            fallback = "0")
        double readinessGain,
    @Field(
            text = "price of what needs preparation without it",
            unit = "logit",
            min = 0,
            max = 20,
            fallback = "0")
        double unpreparedCost,
    @Field(
            text = "how much higher the resting rung is in one's own campaign or ground war",
            unit = "rungs",
            min = 0,
            max = 9,
            fallback = "0")
        double warAim) {}
