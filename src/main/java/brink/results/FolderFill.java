package brink.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Moves files into a folder that exists, the manifest last. */
final class FolderFill {
  private final Path from;
  private final ResultPlace place;

  FolderFill(Path from, ResultPlace place) {
    this.from = from;
    this.place = place;
  }

  /** Refuses names that something else has; what is there and the same counts as moved. */
  void check(List<String> names) throws IOException {
    for (String name : names) {
      Path there = place.path().resolve(name);
      if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !isSame(from.resolve(name), there)) {
        throw new RefusedException(
            place.shown()
                + ": "
                + name
                + " is there already, and not what belongs there; move it away and try again");
      }
    }
  }

  private static boolean isSame(Path file, Path there) throws IOException {
    return Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
        && Draft.sha256(file).equals(Draft.sha256(there));
  }

  void move(List<String> names) throws IOException {
    List<String> order = new ArrayList<>(names);
    if (order.remove(Manifest.NAME)) {
      order.add(Manifest.NAME);
    }
    for (String name : order) {
      Path file = place.path().resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      // Not atomic where it has to copy: an empty folder that is filled may be another disk.
      Files.move(from.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
