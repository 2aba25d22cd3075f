/**
 * How much of what varies from point to point of a design is due to which factor, apart from the
 * noise of replications. Pure: takes responses at points, gives indices with intervals.
 */
@NullMarked
package brink.sensitivity;

import org.jspecify.annotations.NullMarked;
