package brink.model;

/**
 * What holds an actor back, and what it costs to be held back.
 *
 * @param pressureSensitivity eta; below 0 pressure backfires
 * @param deterrenceSensitivity chi
 * @param audienceCost alpha
 * @param memoryDays time constant of its threats [days]
 */
public record Restraint(
    @Field(
            text = "how much pressure on it raises the price of force (eta); below 0 it backfires",
            unit = "logit/rung",
            min = -5,
            max = 5,
            source = "Masad 2016")
        double pressureSensitivity,
    @Field(
            text = "how much deterrence raises the price of force (chi)",
            unit = "logit/rung",
            min = 0,
            max = 5)
        double deterrenceSensitivity,
    @Field(
            text = "cost of doing less than a live threat promised (alpha)",
            unit = "logit",
            min = 0,
            max = 10,
            source = "Fearon 1994; Tomz 2007")
        double audienceCost,
    @Field(
            text = "time constant after which a threat is forgotten",
            unit = "days",
            min = 0.1,
            max = 365,
            fallback = "14")
        double memoryDays) {}
