package brink.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list of values.
 *
 * @param location where it begins
 * @param items the values in order
 */
public record SequenceNode(Location location, List<Node> items) implements Node {

  /**
   * Keeps an unmodifiable copy of the list.
   *
   * @param location where
   * @param items the values
   */
  public SequenceNode {
    items = Collections.unmodifiableList(new ArrayList<>(items));
  }

  @Override
  public String inWords() {
    return "a list";
  }

  @Override
  public SequenceNode movedTo(Location place) {
    return new SequenceNode(place, items.stream().map(item -> item.movedTo(place)).toList());
  }
}
