/**
 * One run. The only package that knows MASON: a {@link brink.simulation.Simulation} is made from a
 * scenario and turns the key of a run into its record. Agents talk only through the crisis.
 */
@org.jspecify.annotations.NullMarked
package brink.simulation;
