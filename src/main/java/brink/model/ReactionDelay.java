package brink.model;

/**
 * How long a reaction takes: a Gamma distribution.
 *
 * @param reactionDelayDays mean of the Gamma delay of a reaction [days]
 * @param reactionShape shape of that delay
 */
public record ReactionDelay(
    @Field(text = "mean delay of a reaction", unit = "days", min = 0.01, max = 60)
        double reactionDelayDays,
    @Field(text = "shape of the Gamma delay of a reaction", min = 0.2, max = 50, fallback = "2")
        double reactionShape) {}
