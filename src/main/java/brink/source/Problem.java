package brink.source;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was given.
 *
 * @param location where, null where no file can be named
 * @param text what: the thing, its value and what is allowed, in one line
 */
public record Problem(@Nullable Location location, String text) {
  /**
   * Keeps the text to one line, whatever a file holds.
   *
   * @param location where
   * @param text what
   */
  public Problem {
    text = text.replaceAll("\\p{Cntrl}+", " ");
  }

  @Override
  public String toString() {
    return location == null ? text : location + ": " + text;
  }
}
