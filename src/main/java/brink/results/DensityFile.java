package brink.results;

import brink.calibration.mcmc.DensityStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Densities in a file, one after the other as they are computed: name, bits of the logarithm, and a
 * CRC-32C of both. What follows a record that is cut off or damaged counts as not written. Nothing
 * is computed twice after a process is killed; after a power cut, what the system had not written
 * is.
 */
final class DensityFile implements DensityStore {
  private static final int RECORD = 2 * Long.BYTES + Integer.BYTES;

  private final Path file;
  private final Map<Long, Double> known = new HashMap<>();

  private DensityFile(Path file) {
    this.file = file;
  }

  /** Reads what is there and removes what was cut off. */
  static DensityFile open(Path file) throws IOException {
    DensityFile densities = new DensityFile(file);
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    int whole = 0;
    while (bytes.remaining() >= RECORD && densities.keep(bytes)) {
      whole = bytes.position();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(whole);
    }
    return densities;
  }

  private boolean keep(ByteBuffer bytes) {
    long name = bytes.getLong();
    double density = bytes.getDouble();
    boolean sound = bytes.getInt() == checksum(name, density);
    if (sound) {
      known.put(name, density);
    }
    return sound;
  }

  private static int checksum(long name, double density) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(name).putDouble(density).flip());
    return (int) crc.getValue();
  }

  @Override
  public synchronized @Nullable Double known(long name) {
    return known.get(name);
  }

  @Override
  public synchronized void append(long name, double logDensity) {
    ByteBuffer record = ByteBuffer.allocate(RECORD);
    record.putLong(name).putDouble(logDensity).putInt(checksum(name, logDensity)).flip();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      while (record.hasRemaining()) {
        int unused = channel.write(record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    known.put(name, logDensity);
  }
}
