package brink.report;

import brink.hindcast.HindcastFindings;
import java.util.Map;

/**
 * What the report of a hindcast needs.
 *
 * @param title title of the scenario
 * @param findings what was found
 * @param facts what a reader needs to repeat it, by name, in the order to be listed
 */
public record HindcastInput(String title, HindcastFindings findings, Map<String, String> facts) {}
