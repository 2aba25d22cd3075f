package brink.model;

/**
 * How long a reaction takes: ln(lag + 1/2) is normal, given that the lag is above 0.
 *
 * @param delayLogMean mean of ln(lag + 1/2), lag in days
 * @param delayLogSd its standard deviation
 */
public record ReactionDelay(
    @Field(
            text = "mean of ln(lag + 1/2) of a reaction, lag in days",
            min = -5,
            max = 6,
            source = "Brecher and Wilkenfeld 2000")
        double delayLogMean,
    @Field(
            text = "standard deviation of ln(lag + 1/2)",
            min = 0.05,
            max = 4,
            source = "Brecher and Wilkenfeld 2000")
        double delayLogSd) {}
