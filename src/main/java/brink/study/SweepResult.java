package brink.study;

import brink.sweep.PointMoments;
import brink.sweep.Sweep;
import brink.sweep.SweepLayout;

/**
 * What all runs of a sweep together gave.
 *
 * @param sweep what was run at which points
 * @param layout what the numbers mean
 * @param moments what is known at each point
 * @param done runs with a record
 * @param failed runs that failed
 * @param digest fingerprint of all of them, a SHA-256 in hexadecimal digits
 */
public record SweepResult(
    Sweep sweep, SweepLayout layout, PointMoments moments, long done, long failed, String digest) {}
