package brink.source;

/** A value as a file writes it, with its place. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

  /**
   * Where the value begins.
   *
   * @return its place
   */
  Location location();

  /**
   * The value in words, for messages.
   *
   * @return such as "a mapping", "a list" or the quoted text
   */
  String inWords();

  /**
   * The same value, all of it said to stand at one place.
   *
   * @param place the place
   * @return a copy
   */
  Node movedTo(Location place);

  /**
   * Whether this is the empty value: nothing, {@code ~} or {@code null}, not in quotes.
   *
   * @return true for the empty value
   */
  default boolean isNull() {
    return false;
  }
}
