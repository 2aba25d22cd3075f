package brink.report;

/**
 * A parameter that the result rests on and that the documents do not settle.
 *
 * @param path dotted path of the number in the scenario
 * @param value the value used, as a reader should see it
 * @param unit its unit, "-" for a pure number
 * @param basis what it stands on: document, literature or expert
 * @param reason the reason in one line
 */
public record Assumption(String path, String value, String unit, String basis, String reason) {}
