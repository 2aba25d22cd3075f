package brink.parameter;

/**
 * What runs of a scenario drew.
 *
 * @param scenario name of the scenario
 * @param numbers how many numbers each draw has
 * @param calibrated how many of them come from a posterior
 * @param draws how many draws the runs took
 * @param refused how many draws the scenario did not allow, that were drawn again
 */
public record DrawCounts(String scenario, int numbers, int calibrated, int draws, long refused) {}
