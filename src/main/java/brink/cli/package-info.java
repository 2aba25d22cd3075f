/** The commands: everybody's caller, nobody's callee. */
@org.jspecify.annotations.NullMarked
package brink.cli;
