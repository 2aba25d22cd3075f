/**
 * The nouns of the model: actors, relations, acts, fronts, the ladder, outcome rules. Values only;
 * what a scenario file can say about each is said once, by the {@link brink.model.Field} on it.
 */
@org.jspecify.annotations.NullMarked
package brink.model;
