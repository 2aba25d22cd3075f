package brink.splitting;

/**
 * A random path.
 *
 * @param name what the path can be made from again
 * @param origin number of the path that it, or the one it was continued from, began as
 * @param ascent how high it came, by time
 * @param worth a number whose mean over paths is the probability of coming to the top: 1 for a path
 *     that does and 0 for one that does not, or what is to be expected of it; not negative
 * @param steps steps that were simulated to make it, those of its past included
 * @param fresh steps that were not simulated before: all, or those after the instant from which it
 *     was drawn anew
 * @param <T> what names a path
 */
public record RandomPath<T>(
    T name, long origin, RunningMaximum ascent, double worth, long steps, long fresh) {}
