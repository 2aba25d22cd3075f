/**
 * What is published of a result: its tables, its page and its manifest, written into a folder; and
 * the other way round, whether what a folder says comes again.
 */
@org.jspecify.annotations.NullMarked
package brink.publication;
