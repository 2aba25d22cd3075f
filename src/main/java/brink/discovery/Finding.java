package brink.discovery;

import java.util.List;

/**
 * A box, and how far it can be relied on.
 *
 * @param box the box
 * @param scores how it does: support and coverage as shares of all runs and all hits, density among
 *     its own runs; what lies in an earlier box counts there alone
 * @param around density of what earlier boxes left, this one included
 * @param heldBack density in boxes found from halves of the points, measured on the other halves;
 *     NaN where no such point lay in a box. The density itself is flattered by the search
 * @param frequency of each axis, the share of resamples in which the box limits it
 * @param p share of shuffled samples, this one included, in which some box stands out as far
 * @param steps boxes on the way, scores as shares of what earlier boxes left
 * @param chosen place of the one that became the box
 */
public record Finding(
    Box box,
    Scores scores,
    double around,
    double heldBack,
    List<Double> frequency,
    double p,
    List<Step> steps,
    int chosen) {}
