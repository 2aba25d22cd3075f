package brink.discovery;

import java.util.List;

/**
 * A box, and how far it can be relied on.
 *
 * @param box the box
 * @param scores how it does: support and coverage as shares of all runs and all hits, density among
 *     its own runs; what lies in an earlier box counts there alone
 * @param around density of what earlier boxes left, this one included
 * @param heldBack density in boxes found in the same way, on the same axes, from halves of the
 *     points, measured on the other halves; NaN where they held nothing. The density itself is
 *     flattered by the search
 * @param frequency of each axis, the share of halves in which a box sought on all axes limits it
 * @param p how likely chance alone does as well: twice the median p-value over the other halves
 * @param steps boxes on the way, scores as shares of all, as those of the box; the first holds what
 *     earlier boxes left
 * @param chosen place of the one that became the box
 */
public record DiscoveredBox(
    Box box,
    BoxMeasures scores,
    double around,
    double heldBack,
    List<Double> frequency,
    double p,
    List<PeelingStep> steps,
    int chosen) {}
