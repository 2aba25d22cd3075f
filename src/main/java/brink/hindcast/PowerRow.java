package brink.hindcast;

import brink.analysis.Share;

/**
 * How probable it is that a difference as great as in simulated crises would be seen.
 *
 * @param method id of the method
 * @param baseline id of the other
 * @param kind how it is scored
 * @param crises number of crises that one would have
 * @param seen draws of that many in which it is seen
 */
public record PowerRow(String method, String baseline, ScoreKind kind, int crises, Share seen) {}
