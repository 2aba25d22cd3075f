/** Tables and pages of text that the terminal shows of a result. */
@org.jspecify.annotations.NullMarked
package brink.cli.text;
