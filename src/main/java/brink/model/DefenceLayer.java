package brink.model;

/**
 * One layer of air defence against salvos.
 *
 * @param interceptors W, rounds in stock when full [rounds]
 * @param refillPerDay rounds that come back a day [rounds/day]
 * @param shotsPerThreat s, interceptors fired at each threat
 * @param killProbability p, chance that one shot stops its threat
 */
public record DefenceLayer(
    @Field(text = "interceptors in stock when full (W)", unit = "rounds", min = 0, max = 10000)
        double interceptors,
    @Field(text = "interceptors that come back", unit = "rounds/day", min = 0, max = 1000)
        double refillPerDay,
    @Field(
            text = "interceptors fired at each threat (s)",
            unit = "shots/threat",
            min = 1,
            max = 8,
            fallback = "1",
            source = "Hughes 1995")
        int shotsPerThreat,
    @Field(
            text = "chance that one shot stops its threat (p)",
            min = 0,
            max = 1,
            source = "Hughes 1995")
        double killProbability) {}
