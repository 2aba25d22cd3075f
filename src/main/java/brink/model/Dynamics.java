package brink.model;

/**
 * How what was done is remembered and what it sets off, the same for all actors.
 *
 * @param weightSlope kappa: an act of rung r weighs exp(kappa (r - 5))
 * @param severityDays time constant of received severity [days]
 * @param pressureDays tau of pressure [days]
 * @param deterrenceDays time constant of deterrence [days]
 * @param rallyDays time constant of a rally [days]
 * @param channelDays time constant of a channel's fatigue [days]
 * @param warDays time constant of war fatigue [days]
 * @param fireExcitation reactions to a day of fire, relative to an act of the same rung
 * @param unattributedWeight weight of an act that nobody claims, relative to a claimed one
 * @param announcedWeight weight of an announced salvo, relative to one that is not
 * @param announcedReadiness interceptors ready for an announced salvo, relative to one that is not
 */
public record Dynamics(
    @Field(
            text = "growth of an act's weight with its rung (kappa): exp(kappa (r - 5))",
            unit = "1/rung",
            min = 0,
            max = 1)
        double weightSlope,
    @Field(text = "time constant of received severity", unit = "days", min = 0.5, max = 365)
        double severityDays,
    @Field(text = "time constant of pressure (tau)", unit = "days", min = 0.5, max = 365)
        double pressureDays,
    @Field(text = "time constant of deterrence", unit = "days", min = 0.5, max = 365)
        double deterrenceDays,
    @Field(text = "time constant of a rally", unit = "days", min = 0.5, max = 365) double rallyDays,
    @Field(text = "time constant of a channel's fatigue", unit = "days", min = 0.5, max = 365)
        double channelDays,
    @Field(text = "time constant of war fatigue", unit = "days", min = 0.5, max = 365)
        double warDays,
    @Field(
            text = "reactions to a day of fire, relative to an act of the same rung",
            min = 0,
            max = 1)
        double fireExcitation,
    @Field(
            text = "weight of an act that nobody claims, relative to a claimed one",
            min = 0,
            max = 1)
        double unattributedWeight,
    @Field(text = "weight of an announced salvo, relative to another", min = 0, max = 1)
        double announcedWeight,
    @Field(
            text = "interceptors ready for an announced salvo, relative to another",
            min = 1,
            max = 5)
        double announcedReadiness) {}
