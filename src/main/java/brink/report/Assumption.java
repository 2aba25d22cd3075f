package brink.report;

/**
 * A parameter that the result rests on and that neither a document nor a calibration settles.
 *
 * @param path dotted path of the number in the scenario
 * @param value the value used, as a reader should see it
 * @param unit its unit, "-" for a pure number
 * @param basis what its size rests on, and in brackets what the scenario names
 * @param reason the reason in one line
 */
public record Assumption(String path, String value, String unit, String basis, String reason) {}
