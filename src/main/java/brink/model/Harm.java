package brink.model;

/**
 * What an act destroys.
 *
 * @param deaths deaths on the target's side
 * @param salvo rounds to be met by the target's defence
 */
public record Harm(
    @Field(text = "deaths on the target's side", fallback = "{}") DeathDistribution deaths,
    @Field(text = "rounds to be met by the target's defence", fallback = "{}") Salvo salvo) {}
