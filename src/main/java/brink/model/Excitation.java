package brink.model;

/**
 * Mean numbers of further occasions that an act gives an actor, if it is as severe as can be
 * (Hawkes 1971).
 *
 * @param repeat mean number of further occasions that the gravest act gives its own actor
 * @param reciprocate the same for an act done to it
 * @param triangular the same for an act by or on somebody it is tied to, times the tie
 */
public record Excitation(
    @Field(
            text = "further occasions that the gravest act gives its own actor",
            unit = "occasions",
            min = 0,
            max = 1,
            source = "Hawkes 1971")
        double repeat,
    @Field(
            text = "further occasions from the gravest act done to it",
            unit = "occasions",
            min = 0,
            max = 1,
            source = "Goldstein et al. 2001")
        double reciprocate,
    @Field(
            text = "further occasions from the gravest act by or on an actor it is tied to",
            unit = "occasions",
            min = 0,
            max = 1,
            source = "Goldstein et al. 2001")
        double triangular) {}
