package brink.source;

/**
 * A place in a file.
 *
 * @param file the file as the user knows it
 * @param line line, from 1; 0 where the place is all of the file
 * @param column column, from 1; 0 where the place is all of the file
 */
public record Location(String file, int line, int column) {

  /**
   * A place that has no line, such as a value given on the command line.
   *
   * @param name what the user knows it by
   * @return a location that prints as the name alone
   */
  public static Location whole(String name) {
    return new Location(name, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
