/** What a complete log of acts says about a scenario's parameters: its likelihood beside priors. */
@org.jspecify.annotations.NullMarked
package brink.calibration.logged;
