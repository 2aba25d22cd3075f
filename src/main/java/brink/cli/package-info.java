/**
 * The command line: everybody's caller, nobody's callee. The only package that touches the standard
 * streams, the clock and the exit of the program.
 */
@org.jspecify.annotations.NullMarked
package brink.cli;
