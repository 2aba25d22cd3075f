package brink.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What processes that were ended by force have left beside a place. Only who holds the claim of the
 * place may remove it: then no process that lives is writing it.
 */
final class StaleDrafts {
  /** Ends the name of a folder that is being replaced. */
  static final String REPLACED = "-replaced";

  private final ResultPlace place;
  private final Pattern names;

  StaleDrafts(ResultPlace place) {
    this.place = place;
    names =
        Pattern.compile("\\." + Pattern.quote(place.stem()) + "\\.draft-\\d+(" + REPLACED + ")?");
  }

  /** Removes what is not finished; what is stays, and is said. */
  void remove(Consumer<String> notes) throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.list(place.parent())) {
      left =
          all.filter(p -> names.matcher(String.valueOf(p.getFileName())).matches())
              .sorted()
              .toList();
    }
    for (Path folder : left) {
      if (folder.toString().endsWith(REPLACED)) {
        restore(folder);
      } else if (Files.exists(folder.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
        notes.accept("finished results that were not moved to their place are kept in " + folder);
      } else {
        Draft.delete(folder);
      }
    }
  }

  /** What was about to be replaced goes back where nothing has taken its place. */
  private void restore(Path old) throws IOException {
    if (Files.exists(place.path(), LinkOption.NOFOLLOW_LINKS)) {
      Draft.delete(old);
    } else {
      Files.move(old, place.path());
    }
  }
}
