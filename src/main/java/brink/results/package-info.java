/**
 * The results folder: its manifest, its tables, and reading it back. Everything is written into a
 * hidden neighbour of the folder, which takes the folder's name when it is complete.
 */
@org.jspecify.annotations.NullMarked
package brink.results;
