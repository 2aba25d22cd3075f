package brink.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the tasks of an experiment have given so far, in files that are there as a whole or not at
 * all: each is written under another name, brought to the disk, and renamed. Whatever ends the
 * process, what was committed stays, and the rest can be done later. One process writes at a time,
 * and one thread.
 */
public final class Journal implements Closeable {
  /** Appended tasks wait this long at most [ns]; chosen: what is lost is a second of work. */
  private static final long PATIENCE = 1_000_000_000L;

  /** Appended tasks wait in memory up to this size [bytes]. */
  private static final long LARGEST = 8L << 20;

  private final Path folder;
  private final String digest;
  private final PartFolder parts;
  private final LongSupplier nanos;
  private final @Nullable FileChannel lock;
  private final List<byte[]> waiting = new ArrayList<>();
  private int waitingFirst;
  private long waitingBytes;
  private long waitingSince;
  private long attempts;

  private Journal(
      Path folder,
      String digest,
      PartFolder parts,
      LongSupplier nanos,
      @Nullable FileChannel lock) {
    this.folder = folder;
    this.digest = digest;
    this.parts = parts;
    this.nanos = nanos;
    this.lock = lock;
  }

  /**
   * Opens a journal to go on with it; makes it if it is not there. Damaged parts are renamed: their
   * tasks are missing again.
   *
   * @param folder where its files are, a folder for them alone
   * @param digest names the experiment, 64 hexadecimal digits
   * @param nanos a clock [ns], asked when to commit
   * @return the journal
   * @throws IOException if it cannot be read or written
   * @throws JournalException if it belongs to another experiment, or another process has it open
   */
  public static Journal open(Path folder, String digest, LongSupplier nanos) throws IOException {
    Path place = Files.createDirectories(folder.resolve("parts"));
    FileChannel lock = lock(folder);
    try {
      PartFolder parts = new PartFolder(place, digest);
      parts.list();
      parts.tidy();
      return new Journal(folder, digest, parts, nanos, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens a journal to read it.
   *
   * @param folder where its files are
   * @param digest names the experiment, 64 hexadecimal digits
   * @return the journal
   * @throws IOException if it cannot be read
   * @throws JournalException if it belongs to another experiment, or a part is damaged
   */
  public static Journal read(Path folder, String digest) throws IOException {
    PartFolder parts = new PartFolder(folder.resolve("parts"), digest);
    parts.list();
    for (Path damaged : parts.damaged()) {
      throw new JournalException(damaged + ": damaged");
    }
    return new Journal(folder, digest, parts, () -> 0, null);
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // This process has it open already.
    }
    channel.close();
    throw new JournalException(folder + ": another process is working on it");
  }

  /**
   * Where its files are. Workers in other processes write beside them.
   *
   * @return the folder that was given
   */
  public Path folder() {
    return folder;
  }

  /**
   * Names the experiment.
   *
   * @return 64 hexadecimal digits, which each {@link JournalPart} must carry
   */
  public String digest() {
    return digest;
  }

  /**
   * Parts that were found damaged when the journal was opened.
   *
   * @return their files, empty for none
   */
  public List<Path> damaged() {
    return Collections.unmodifiableList(parts.damaged());
  }

  /**
   * Number of committed tasks.
   *
   * @return 0 or more
   */
  public int size() {
    return parts.ranges().stream().mapToInt(range -> range[1] - range[0]).sum();
  }

  /**
   * Which of some tasks are not committed.
   *
   * @param tasks tasks whose indices follow one another
   * @return the missing ones in their order; computed as it is read
   */
  public List<Task> missing(List<Task> tasks) {
    if (tasks.isEmpty()) {
      return tasks;
    }
    int base = tasks.get(0).index();
    List<List<Task>> gaps = new ArrayList<>();
    int from = base;
    for (int[] range : parts.ranges()) {
      if (range[1] > from && range[0] < base + tasks.size()) {
        if (range[0] > from) {
          gaps.add(tasks.subList(from - base, range[0] - base));
        }
        from = range[1];
      }
    }
    if (from < base + tasks.size()) {
      gaps.add(tasks.subList(from - base, tasks.size()));
    }
    return new ConcatenatedList<>(gaps);
  }

  /**
   * Takes what a task gave. It is committed after a second at the latest, when much is waiting,
   * when the next task does not follow it, and when the journal is closed.
   *
   * @param task the task
   * @param payload what it gave; the array is taken over
   * @throws IOException if it cannot be committed
   */
  public void append(Task task, byte[] payload) throws IOException {
    if (!waiting.isEmpty() && task.index() != waitingFirst + waiting.size()) {
      flush();
    }
    if (waiting.isEmpty()) {
      waitingFirst = task.index();
      waitingSince = nanos.getAsLong();
    }
    waiting.add(payload);
    waitingBytes += payload.length;
    if (waitingBytes >= LARGEST || nanos.getAsLong() - waitingSince >= PATIENCE) {
      flush();
    }
  }

  /**
   * Commits what was appended.
   *
   * @throws IOException if it cannot be written
   */
  public void flush() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    JournalPart part = new JournalPart(digest, waitingFirst, waiting);
    Path file = attempt("own-" + attempts++);
    try {
      part.write(file);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    boolean unused = parts.commit(file, part);
    waiting.clear();
    waitingBytes = 0;
  }

  /**
   * Where to write a part that shall be committed later.
   *
   * @param name tells it from all others of this journal, on all machines
   * @return a file beside the parts, on the same disk; not there yet
   */
  public Path attempt(String name) {
    return folder.resolve("parts").resolve("attempt-" + name);
  }

  /**
   * Commits a part that was written elsewhere.
   *
   * @param file a file that {@link #attempt} named and {@link JournalPart#write} wrote
   * @return false, and the file is removed, if one of its tasks is committed already
   * @throws IOException if it cannot be read or renamed
   * @throws JournalException if it is no whole part of this experiment
   */
  public boolean commit(Path file) throws IOException {
    flush();
    JournalPart part = JournalPart.read(file);
    if (part == null) {
      throw new JournalException(file + ": damaged");
    }
    return parts.commit(file, part);
  }

  /**
   * Reads what is committed, in the order of the tasks.
   *
   * @return at its start
   * @throws IOException if what was appended cannot be committed
   */
  public JournalReader reader() throws IOException {
    flush();
    return new JournalReader(parts);
  }

  @Override
  public void close() throws IOException {
    if (lock == null) {
      return;
    }
    try {
      flush();
    } finally {
      lock.close();
    }
  }
}
