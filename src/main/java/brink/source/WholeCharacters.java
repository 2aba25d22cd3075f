package brink.source;

import java.io.Reader;

/**
 * Gives a text in pieces that never end between the halves of a character, and never fill what they
 * are read into: the YAML parser cannot take the second half where its buffer ends.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int at;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int from, int most) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + Math.max(1, most - 1));
    if (end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    text.getChars(at, end, into, from);
    int read = end - at;
    at = end;
    return read;
  }

  @Override
  public void close() {}
}
