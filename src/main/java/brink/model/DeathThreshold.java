package brink.model;

/**
 * One step of the ladder by deaths.
 *
 * @param atLeast deaths in one act or one day of fire [people]
 * @param rung rung from that many deaths on
 */
public record DeathThreshold(
    @Field(text = "deaths in one act or day of fire", unit = "people", min = 0, max = 1000000)
        int atLeast,
    @Field(text = "rung from that many deaths on", unit = "rung", min = 5, max = 9) int rung) {}
