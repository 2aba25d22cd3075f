/** Options that commands share: how they are read, and what is refused. */
@org.jspecify.annotations.NullMarked
package brink.cli.option;
