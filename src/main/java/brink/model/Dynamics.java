package brink.model;

/**
 * How what was done is remembered and what it sets off, the same for all actors.
 *
 * @param severity how severe acts are
 * @param account how they are kept account of
 * @param occasions what occasions they give
 * @param pressureDays tau of pressure [days]
 * @param deterrenceDays time constant of deterrence by deeds and words [days]
 * @param levelDays time constant of an actor's own recent level [days]
 * @param warDays time constant of war fatigue and of losses [days]
 * @param capacityDays time constant in which capacity recovers [days]
 * @param announcedReadiness interceptors ready for an announced salvo, relative to one that is not
 * @param fireResponse how much of daily fire answers the other side's fire
 */
public record Dynamics(
    Severity severity,
    AccountTerms account,
    OccasionTerms occasions,
    @Field(text = "time constant of pressure (tau)", unit = "days", min = 0.5, max = 365)
        double pressureDays,
    @Field(text = "time constant of deterrence", unit = "days", min = 0.5, max = 365)
        double deterrenceDays,
    @Field(
            text = "time constant of an actor's own recent level",
            unit = "days",
            min = 0.5,
            max = 365,
            fallback = "20")
        double levelDays,
    @Field(
            text = "time constant of war fatigue and of losses",
            unit = "days",
            min = 0.5,
            max = 3650)
        double warDays,
    @Field(
            text = "time constant in which capacity recovers",
            unit = "days",
            min = 0.5,
            max = 3650,
            fallback = "90")
        double capacityDays,
    @Field(
            text = "interceptors ready for an announced salvo, relative to another",
            min = 1,
            max = 5,
            fallback = "1")
        double announcedReadiness,
    @Field(
            text = "how much of daily fire follows the fire received; the rest is constant",
            min = 0,
            max = 1,
            fallback = "0")
        double fireResponse) {}
