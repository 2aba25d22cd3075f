/**
 * Why a run went as it did: one history told in plain words, a decision taken apart, where two
 * histories part, and the acts after which the chances changed most. Values and text; nothing here
 * changes a run.
 */
@org.jspecify.annotations.NullMarked
package brink.explanation;
