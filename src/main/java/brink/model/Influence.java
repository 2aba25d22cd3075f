package brink.model;

import org.jspecify.annotations.Nullable;

/**
 * What an act makes others feel, as numbers.
 *
 * @param pressure pressure it puts on the target, to be multiplied by leverage
 * @param deterrence deterrence that it makes the target feel; for a pledge, the target's
 *     adversaries
 * @param pledge whether it pledges to defend its target
 * @param redLine rung that the target must not reach; null for none
 */
public record Influence(
    @Field(
            text = "pressure on the target, times the actor's leverage; below 0 it emboldens",
            min = -5,
            max = 5,
            fallback = "0")
        double pressure,
    @Field(
            text = "deterrence felt by the target, or by the adversaries of a pledge's target",
            min = 0,
            max = 5,
            fallback = "0")
        double deterrence,
    @Field(text = "whether it pledges to defend its target", fallback = "false") boolean pledge,
    @Field(
            text = "rung that the target must not reach, for a threat",
            unit = "rung",
            min = 1,
            max = 9,
            fallback = "null",
            source = "Fearon 1994")
        @Nullable Integer redLine) {}
