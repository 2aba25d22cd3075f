package brink.model;

import java.util.Map;

/**
 * One actor: how often it acts, how it chooses, what it can do.
 *
 * @param id its name in files
 * @param name its name in words
 * @param tempo mu [1/day]
 * @param rationality lambda; 0 chooses uniformly
 * @param restingRung rung it aims at when nothing has been done to it
 * @param reciprocity rho
 * @param repeat mean number of further occasions an act gives its own actor, at rung 5
 * @param reciprocate the same for an act done to it
 * @param triangular the same for an act by or on somebody it is tied to, times the tie
 * @param pressureSensitivity eta; below 0 pressure backfires
 * @param deterrenceSensitivity chi
 * @param audienceCost alpha
 * @param memoryDays time constant of its threats [days]
 * @param casualtyAversion zeta
 * @param reactionDelayDays mean of the Gamma delay of a reaction [days]
 * @param reactionShape shape of that delay
 * @param misperception sigma, standard deviation of its reading of a rung [rungs]
 * @param defence layers of defence by name, in the order in which a salvo meets them
 * @param munitions rounds for salvos
 * @param repertoire base utility by act, then by target ("hezbollah") or target and third party
 *     ("g7/iran")
 */
public record Actor(
    @Key String id,
    @Field(text = "its name in words") String name,
    @Field(
            text = "spontaneous occasions to act (mu)",
            unit = "1/day",
            min = 0,
            max = 20,
            source = "Hawkes 1971")
        double tempo,
    @Field(
            text = "rationality of the choice (lambda); 0 chooses uniformly",
            unit = "1/logit",
            min = 0,
            max = 50,
            source = "McKelvey and Palfrey 1995")
        double rationality,
    @Field(
            text = "rung it aims at when nothing has been done to it",
            unit = "rung",
            min = 0,
            max = 9)
        double restingRung,
    @Field(
            text = "how far its aim follows the rung done to it (rho)",
            min = 0,
            max = 2,
            source = "Goldstein et al. 2001")
        double reciprocity,
    @Field(
            text = "further occasions that an act of rung 5 gives its own actor",
            unit = "occasions",
            min = 0,
            max = 1,
            source = "Hawkes 1971")
        double repeat,
    @Field(
            text = "further occasions from an act of rung 5 done to it",
            unit = "occasions",
            min = 0,
            max = 1,
            source = "Goldstein et al. 2001")
        double reciprocate,
    @Field(
            text = "further occasions from an act of rung 5 by or on an actor it is tied to",
            unit = "occasions",
            min = 0,
            max = 1,
            source = "Goldstein et al. 2001")
        double triangular,
    @Field(
            text = "how much pressure on it raises the price of force (eta); below 0 it backfires",
            min = -5,
            max = 5,
            source = "Masad 2016")
        double pressureSensitivity,
    @Field(text = "how much deterrence raises the price of force (chi)", min = 0, max = 5)
        double deterrenceSensitivity,
    @Field(
            text = "cost of doing less than a live threat promised (alpha)",
            unit = "logit",
            min = 0,
            max = 10,
            source = "Fearon 1994; Tomz 2007")
        double audienceCost,
    @Field(
            text = "time constant after which a threat is forgotten",
            unit = "days",
            min = 0.1,
            max = 365,
            fallback = "14")
        double memoryDays,
    @Field(text = "weight of own and civilian cost (zeta)", min = 0, max = 5)
        double casualtyAversion,
    @Field(text = "mean delay of a reaction", unit = "days", min = 0.01, max = 60)
        double reactionDelayDays,
    @Field(text = "shape of the Gamma delay of a reaction", min = 0.2, max = 50, fallback = "2")
        double reactionShape,
    @Field(
            text = "standard deviation of its reading of a rung (sigma); 0 switches it off",
            unit = "rungs",
            min = 0,
            max = 3,
            fallback = "0")
        double misperception,
    @Field(text = "layers of defence by name, outermost first", fallback = "{}")
        Map<String, DefenceLayer> defence,
    @Field(text = "rounds for salvos", fallback = "{}") Munitions munitions,
    @Field(
            text =
                "base utility by act, then by target (hezbollah) or target/third party (g7/iran)",
            unit = "logit",
            min = -20,
            max = 20,
            orNever = true,
            fallback = "{}",
            source = "McKelvey and Palfrey 1995")
        Map<String, Map<String, Double>> repertoire) {}
