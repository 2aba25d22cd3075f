package brink.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that one process alone holds as long as it lives: the system lets it go when the process
 * ends, however it ends. Whoever lets it go in peace marks the file before removing it, so that
 * somebody who has opened the removed file meanwhile sees that it is not the one in the folder.
 * Where the file system has no locks, everybody is given a claim, which then says that it is weak.
 */
final class ProcessLock implements Closeable {
  private static final int ATTEMPTS = 20;

  /**
   * What this process holds. Closing a second channel to a locked file would drop the lock of the
   * first on POSIX systems, so a file that is in here is not opened again.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final @Nullable FileChannel channel;
  private boolean open = true;

  private ProcessLock(Path file, @Nullable FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes a file, if nobody else has it.
   *
   * @param file a file in a folder that exists; made, and removed in the end
   * @return null if it is held by a process that lives, this one included
   * @throws IOException if the file cannot be made
   */
  static @Nullable ProcessLock take(Path file) throws IOException {
    Path key = file.toAbsolutePath().normalize();
    if (!HELD.add(key)) {
      return null;
    }
    ProcessLock claim = null;
    try {
      claim = open(key);
      return claim;
    } finally {
      if (claim == null) {
        HELD.remove(key);
      }
    }
  }

  private static @Nullable ProcessLock open(Path file) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      FileChannel channel = channel(file);
      if (channel == null) {
        return null;
      }
      Boolean locked = lock(channel);
      if (locked == null) {
        boolean ours = channel.size() == 0;
        channel.close();
        if (ours) {
          Files.deleteIfExists(file);
        }
        return new ProcessLock(file, null);
      }
      if (locked && channel.size() == 0) {
        return new ProcessLock(file, channel);
      }
      channel.close();
      if (!locked) {
        return null;
      }
    }
    // Marked, but not removed: its holder was killed between the two.
    return new ProcessLock(file, null);
  }

  /** Null where the file is there and belongs to somebody else. */
  private static @Nullable FileChannel channel(Path file) throws IOException {
    try {
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (AccessDeniedException e) {
      if (Files.exists(file)) {
        return null;
      }
      throw e;
    }
  }

  /** Whether the lock was got; null where there are no locks. */
  private static @Nullable Boolean lock(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Whether it holds anybody off.
   *
   * @return false where the file system has no locks
   */
  boolean isStrong() {
    return channel != null;
  }

  @Override
  public synchronized void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    try {
      if (channel != null) {
        release(channel);
      }
    } finally {
      HELD.remove(file);
    }
  }

  private void release(FileChannel held) throws IOException {
    try (held) {
      int unused = held.write(ByteBuffer.wrap(new byte[] {1}));
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A full disk, for one: the file stays, held by nobody, and the next of its name takes it.
    }
  }
}
