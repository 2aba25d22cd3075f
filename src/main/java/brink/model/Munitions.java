package brink.model;

/**
 * The rounds an actor can spend on salvos.
 *
 * @param rounds rounds in stock when full [rounds]
 * @param refillPerDay rounds that come back a day [rounds/day]
 */
public record Munitions(
    @Field(
            text = "rounds in stock when full",
            unit = "rounds",
            min = 0,
            max = 100000,
            fallback = "0")
        double rounds,
    @Field(text = "rounds that come back", unit = "rounds/day", min = 0, max = 1000, fallback = "0")
        double refillPerDay) {}
