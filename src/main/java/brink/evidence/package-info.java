/**
 * What the documents report: coded, dated, with provenance; and what they would report of a run.
 */
@org.jspecify.annotations.NullMarked
package brink.evidence;
