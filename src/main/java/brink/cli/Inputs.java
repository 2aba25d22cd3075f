package brink.cli;

import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The files that a command reads, and which they were: no result may replace them. */
final class Inputs {
  private final Set<Path> paths = new ConcurrentSkipListSet<>();
  private final FileSource files;

  Inputs(Path directory) {
    files = new FileSource(directory, this::note);
  }

  /** Files on disk and shipped ones. */
  FileSource files() {
    return files;
  }

  /** The real paths of what was read so far. */
  Set<Path> paths() {
    return Collections.unmodifiableSet(paths);
  }

  /** Notes a file or folder that is read. */
  void note(Path path) {
    try {
      paths.add(path.toRealPath());
    } catch (IOException e) {
      // Whoever reads it says that it is not there.
    }
  }
}
