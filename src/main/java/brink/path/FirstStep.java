package brink.path;

import brink.analysis.Share;

/**
 * Who was first to do the other something of a rung, days of fire included.
 *
 * @param pair place of the pair in the layout
 * @param rung the rung, or above
 * @param first the runs in which the earlier actor of the pair was first, of those in which either
 *     was
 */
public record FirstStep(int pair, int rung, Share first) {}
