/**
 * Where in the space of the factors an outcome is common: boxes found by PRIM. Pure: takes points
 * with how often the outcome came, gives boxes.
 */
@NullMarked
package brink.discovery;

import org.jspecify.annotations.NullMarked;
