/**
 * What the program is started from: streams, working directory, clock, the wish to stop; and the
 * exit codes with which it ends.
 */
@org.jspecify.annotations.NullMarked
package brink.cli.shell;
