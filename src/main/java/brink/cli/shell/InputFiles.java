package brink.cli.shell;

import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The files that a command reads, and which they were: no result may replace them. */
public final class InputFiles {
  private final Set<Path> paths = new ConcurrentSkipListSet<>();
  private final FileSource files;

  public InputFiles(Path directory) {
    files = new FileSource(directory, this::note);
  }

  /** Files on disk and shipped ones. */
  public FileSource files() {
    return files;
  }

  /** The real paths of what was read so far. */
  public Set<Path> paths() {
    return Collections.unmodifiableSet(paths);
  }

  /** Notes a file or folder that is read. */
  public void note(Path path) {
    try {
      paths.add(path.toRealPath());
    } catch (IOException e) {
      // Whoever reads it says that it is not there.
    }
  }
}
