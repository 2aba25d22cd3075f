package brink.path;

import brink.analysis.Share;
import brink.run.ActCell;
import java.util.List;

/**
 * Acts that came one after the other, with no other strike, threat or ceasefire between them.
 *
 * @param acts the acts in order; a ceasefire has the id {@link OffRamp#CEASEFIRE}
 * @param times how often it was seen; sequences may overlap
 * @param runs runs in which it was seen
 * @param lift how many times as often as if acts came in random order with the same frequencies
 */
public record Sequence(List<ActCell> acts, long times, Share runs, double lift) {}
