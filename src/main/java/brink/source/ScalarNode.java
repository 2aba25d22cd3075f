package brink.source;

/**
 * A single value, its text kept as written: {@code NO} stays NO and {@code 061} stays 061.
 *
 * @param location where it begins
 * @param text the text, without quotes
 * @param quoted whether it stood in quotes, or as a block of text
 */
public record ScalarNode(Location location, String text, boolean quoted) implements Node {

  @Override
  public String inWords() {
    return isNull() ? "empty" : Quote.of(text);
  }

  @Override
  public ScalarNode movedTo(Location place) {
    return new ScalarNode(place, text, quoted);
  }

  @Override
  public boolean isNull() {
    return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
  }
}
