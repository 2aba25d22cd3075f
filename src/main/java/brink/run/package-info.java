/** What one run leaves behind: its record and, when asked for, its history. Values only. */
@org.jspecify.annotations.NullMarked
package brink.run;
