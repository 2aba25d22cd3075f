package brink.model;

/**
 * What must come before an act, and how long readiness lasts.
 *
 * @param act kind of act that prepares it
 * @param minDays days after which it is ready [days]
 * @param maxDays days after which readiness lapses [days]
 */
public record Preparation(
    @Field(text = "kind of act that prepares it") String act,
    @Field(text = "days after which it is ready", unit = "days", min = 0, max = 365, fallback = "0")
        double minDays,
    @Field(text = "days after which readiness lapses", unit = "days", above = 0, max = 365)
        double maxDays) {}
