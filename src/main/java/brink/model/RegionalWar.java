package brink.model;

/**
 * When strikes of several belligerents amount to a regional war.
 *
 * @param belligerents how many actors must strike
 * @param strikesAtLeast rung that each one's strike must reach
 * @param withinHours window that holds all of them [hours]
 * @param rung rung that the last of them is raised to
 */
public record RegionalWar(
    @Field(text = "how many actors must strike", unit = "actors", min = 2, max = 20)
        int belligerents,
    @Field(text = "rung that each one's strike must reach", unit = "rung", min = 5, max = 9)
        int strikesAtLeast,
    @Field(text = "window that holds all of them", unit = "hours", min = 1, max = 720)
        double withinHours,
    @Field(text = "rung that the last of them is raised to", unit = "rung", min = 5, max = 9)
        int rung) {}
