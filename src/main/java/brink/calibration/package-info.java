/**
 * Parameters from evidence: what a posterior is, and what it says about a parameter beyond its
 * prior. The algorithms live in the packages below; none of them knows what is simulated.
 */
@org.jspecify.annotations.NullMarked
package brink.calibration;
