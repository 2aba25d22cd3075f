package brink.study;

import brink.comparison.ResponseFindings;

/**
 * What follows acts that are given to a scenario.
 *
 * @param study what was asked
 * @param compared what changes of the outcomes
 * @param findings acts, answers, fire and accounts within each window
 */
public record ResponseResult(
    ResponseStudy study, ComparisonResult compared, ResponseFindings findings) {}
