package brink.model;

/**
 * When strikes of several belligerents amount to a regional war.
 *
 * @param belligerents how many actors must fight
 * @param pairs how many pairs of them must each strike both ways, killing or by salvo
 * @param withinHours window that holds all these strikes [hours]
 * @param rung rung that the last of them is raised to
 */
public record RegionalWar(
    @Field(text = "how many actors must fight", unit = "actors", min = 2, max = 20)
        int belligerents,
    @Field(
            text = "how many pairs of them must each strike both ways, killing or by salvo",
            unit = "pairs",
            min = 1,
            max = 100,
            fallback = "2")
        int pairs,
    @Field(text = "window that holds all of them", unit = "hours", min = 1, max = 720)
        double withinHours,
    @Field(text = "rung that the last of them is raised to", unit = "rung", min = 5, max = 9)
        int rung) {}
