package brink.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads bytes as text, and says where they are none. */
final class Utf8 {
  private Utf8() {}

  /** The text without a byte order mark, or null after a problem was reported. */
  static @Nullable String decode(String name, byte[] bytes, Problems problems) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    int control = firstControl(text);
    if (control >= 0) {
      problems.add(at(name, text, control), "this is a binary file, not text");
      return null;
    }
    if (result.isError()) {
      problems.add(at(name, text, text.length()), "this is not UTF-8 text; save the file as UTF-8");
      return null;
    }
    String wrong = Characters.wrongWith(text);
    if (wrong != null) {
      problems.add(at(name, text, Characters.firstWrong(text)), "the text holds " + wrong);
      return null;
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        return i;
      }
    }
    return -1;
  }

  private static Location at(String name, String text, int place) {
    String before = text.substring(0, place);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Location(name, line, place - before.lastIndexOf('\n'));
  }
}
