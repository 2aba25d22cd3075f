/**
 * How a file becomes values: text to a tree of located nodes, trees merged and changed by path, a
 * tree bound to records by the {@link brink.model.Field} on each of their components. Everything
 * that is wrong is collected with its file, line and column, and reported at once.
 */
@org.jspecify.annotations.NullMarked
package brink.source;
