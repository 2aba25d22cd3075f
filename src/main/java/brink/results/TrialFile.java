package brink.results;

import brink.calibration.abc.TrialLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What became of each proposal of a calibration, one line for each thousand with a checksum. A line
 * that was cut off counts as not written.
 */
final class TrialFile implements TrialLog {
  private final Path file;
  private final SortedMap<Integer, StringBuilder> known = new TreeMap<>();

  /** A log in a file that exists. */
  TrialFile(Path file) {
    this.file = file;
  }

  /** Reads what is there. */
  TrialFile read() throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int whole = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', whole)) {
      String[] words = text.substring(whole, end).split(" ", -1);
      boolean sound = words.length == 3 && words[2].equals(checksum(words[0] + " " + words[1]));
      if (!sound) {
        throw new RefusedException(file + ": damaged after byte " + whole);
      }
      keep(Integer.parseInt(words[0]), words[1]);
      whole = end + 1;
    }
    // What was cut off is removed, so that the next line begins where it began.
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(whole);
    }
    return this;
  }

  private void keep(int generation, String fates) {
    known.computeIfAbsent(generation, unused -> new StringBuilder()).append(fates);
  }

  private static String checksum(String line) {
    CRC32 crc = new CRC32();
    crc.update(line.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  @Override
  public String known(int generation) {
    StringBuilder fates = known.get(generation);
    return fates == null ? "" : fates.toString();
  }

  @Override
  public void append(int generation, String fates) throws IOException {
    keep(generation, fates);
    String line = generation + " " + fates;
    byte[] bytes = (line + " " + checksum(line) + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      while (buffer.hasRemaining()) {
        int unused = channel.write(buffer);
      }
      channel.force(false);
    }
  }
}
