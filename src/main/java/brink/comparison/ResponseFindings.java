package brink.comparison;

import java.util.List;

/**
 * What follows given acts, over paired runs.
 *
 * @param from when the first of them happens, in days since the start
 * @param windows days after it within which is counted, increasing
 * @param n runs of each scenario
 * @param acts acts by actor, kind, target and window: those that came in some run
 * @param families acts by actor, family and window: all of them
 * @param fire daily fire by actor and window: of those that fired in some run
 * @param answers first answers, by actor, sort and window: those that came in some run
 * @param totals [actor][day]: acts of each actor up to so many days after the first given act, from
 *     1 to the longest window
 * @param accounts accounts by pair and day, from that of the first given act to the end of the
 *     longest window: those of pairs that have one in some run
 */
public record ResponseFindings(
    double from,
    List<Integer> windows,
    long n,
    List<ActResponse> acts,
    List<ActResponse> families,
    List<FireResponse> fire,
    List<FirstAnswer> answers,
    List<List<PairedMean>> totals,
    List<AccountResponse> accounts) {}
