package brink.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What some tasks in a row gave, in a file of its own:
 *
 * <pre>
 * 8 bytes  BRINKPT1
 * 32       the experiment's digest
 * 4        index of the first task
 * 4        number of tasks, n
 * 4 n      length of what each gave [bytes]
 * ...      what each gave
 * 4        CRC-32C of all of the above
 * </pre>
 *
 * Numbers have their most significant byte first.
 *
 * @param digest names the experiment, 64 hexadecimal digits
 * @param first index of the first task
 * @param payloads what each task gave, at least one
 */
public record JournalPart(String digest, int first, List<byte[]> payloads) {
  private static final byte[] MAGIC = "BRINKPT1".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGEST_BYTES = 32;
  private static final int HEAD = MAGIC.length + DIGEST_BYTES + 2 * Integer.BYTES;

  /**
   * Keeps an unmodifiable copy of the list.
   *
   * @param digest names the experiment, 64 hexadecimal digits
   * @param first index of the first task
   * @param payloads what each task gave, at least one
   * @throws IllegalArgumentException if there is none
   */
  public JournalPart {
    if (payloads.isEmpty() || first < 0) {
      throw new IllegalArgumentException("no part: " + payloads.size() + " tasks from " + first);
    }
    payloads = Collections.unmodifiableList(new ArrayList<>(payloads));
  }

  /**
   * Index of the task after the last.
   *
   * @return first + number of tasks
   */
  public int end() {
    return first + payloads.size();
  }

  /**
   * Writes a file and waits until it is on the disk.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written; what is there then is no part
   */
  public void write(Path file) throws IOException {
    ByteBuffer bytes = bytes();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        int unused = channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private ByteBuffer bytes() {
    int content = payloads.stream().mapToInt(payload -> payload.length).reduce(0, Math::addExact);
    int size = Math.addExact(HEAD + Integer.BYTES * (payloads.size() + 1), content);
    ByteBuffer bytes = ByteBuffer.allocate(size);
    bytes.put(MAGIC).put(HexFormat.of().parseHex(digest)).putInt(first).putInt(payloads.size());
    payloads.forEach(payload -> bytes.putInt(payload.length));
    payloads.forEach(bytes::put);
    return bytes.putInt(checksum(bytes.array(), size - Integer.BYTES)).flip();
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the part; null if the file is not one, or not a whole one
   * @throws IOException if it cannot be read
   */
  public static @Nullable JournalPart read(Path file) throws IOException {
    byte[] array = Files.readAllBytes(file);
    int end = array.length - Integer.BYTES;
    if (end < HEAD || ByteBuffer.wrap(array, end, Integer.BYTES).getInt() != checksum(array, end)) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(array);
    byte[] magic = new byte[MAGIC.length];
    bytes.get(magic);
    // The checksum holds, so the rest is as it was written.
    return Arrays.equals(magic, MAGIC) ? body(bytes) : null;
  }

  private static JournalPart body(ByteBuffer bytes) {
    byte[] digest = new byte[DIGEST_BYTES];
    bytes.get(digest);
    int first = bytes.getInt();
    byte[][] payloads = new byte[bytes.getInt()][];
    for (int i = 0; i < payloads.length; i++) {
      payloads[i] = new byte[bytes.getInt()];
    }
    for (byte[] payload : payloads) {
      bytes.get(payload);
    }
    return new JournalPart(HexFormat.of().formatHex(digest), first, List.of(payloads));
  }
}
