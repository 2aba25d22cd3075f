package brink.discovery;

/**
 * A box on the way from all to little.
 *
 * @param box the box
 * @param scores how it does
 */
public record PeelingStep(Box box, BoxMeasures scores) {}
