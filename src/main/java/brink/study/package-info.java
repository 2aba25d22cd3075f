/**
 * What the model is asked, without a command line: settings in, result out. A study reads nothing
 * but what it is given, writes nothing, and ends nothing; how far it is and whether to stop reach
 * it as arguments. Everything the commands do, a program in Java, Kotlin or jshell does with these
 * classes.
 */
@org.jspecify.annotations.NullMarked
package brink.study;
