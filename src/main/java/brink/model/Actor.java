package brink.model;

import java.util.Map;

/**
 * One actor: how often it acts, how it chooses, what it can do.
 *
 * @param id its name in files
 * @param name its name in words
 * @param tempo mu [1/day]
 * @param restingRung rung it aims at when nothing has been done to it
 * @param reciprocity rho, how far its aim follows the account
 * @param excitation further occasions that acts give it
 * @param restraint what holds it back
 * @param strength what its forces weigh in the deterrence of others
 * @param capacity part of them that it has at the start
 * @param delay how long its reactions take
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
            text = "rung it aims at when nothing has been done to it",
            unit = "rung",
            min = 0,
            max = 9)
        double restingRung,
    @Field(
            text = "how far its aim follows what it is owed (rho)",
            min = 0,
            max = 2,
            source = "Goldstein et al. 2001")
        double reciprocity,
    Excitation excitation,
    Restraint restraint,
    @Field(
            text = "what its forces weigh in the deterrence of others",
            min = 0,
            max = 10,
            fallback = "0")
        double strength,
    @Field(text = "part of its forces that it has at the start", above = 0, max = 1, fallback = "1")
        double capacity,
    ReactionDelay delay,
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
