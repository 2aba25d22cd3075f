/**
 * How histories move on the ladder: transitions between rungs, what follows an act, who stepped up
 * first, where off-ramps led. Gathered as runs arrive, in bounded memory; values afterwards.
 */
@org.jspecify.annotations.NullMarked
package brink.path;
