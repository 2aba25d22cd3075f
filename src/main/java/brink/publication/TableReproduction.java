package brink.publication;

import brink.results.Draft;
import brink.results.ResultsFolder;
import brink.source.ColumnName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the tables of a folder against the same made again. */
final class TableReproduction {
  private final Path folder;

  TableReproduction(ResultsFolder results) {
    folder = results.path();
  }

  /** Writes tables into a draft. */
  @FunctionalInterface
  interface Writer {
    void write(Draft draft) throws IOException;
  }

  /** Adds the first difference of each table. */
  void compare(Writer writer, List<String> differences) throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Draft draft = Draft.temporary(temporary.resolve("brink-verify"))) {
      writer.write(draft);
      Path made = draft.folder("");
      List<Path> tables;
      try (Stream<Path> all = Files.list(made)) {
        tables = all.sorted().toList();
      }
      for (Path table : tables) {
        String found = difference(table, folder.resolve(made.relativize(table).toString()));
        if (found != null) {
          differences.add(found);
        }
      }
    }
  }

  private static String named(String header) {
    return Stream.of(header.split(",", -1)).map(ColumnName::of).collect(Collectors.joining(","));
  }

  private static @Nullable String difference(Path made, Path there) throws IOException {
    if (!Files.isRegularFile(there)) {
      return made.getFileName() + " comes again, but is missing";
    }
    List<String> again = Files.readAllLines(made);
    List<String> before = new ArrayList<>(Files.readAllLines(there));
    if (!before.isEmpty() && named(before.get(0)).equals(again.get(0))) {
      before.set(0, again.get(0)); // earlier versions named columns by ids, hyphens and paths
    }
    for (int i = 0; i < Math.max(again.size(), before.size()); i++) {
      String now = i < again.size() ? again.get(i) : "nothing";
      String then = i < before.size() ? before.get(i) : "nothing";
      if (!now.equals(then)) {
        return there.getFileName() + ", line " + (i + 1) + ": " + then + ", now " + now;
      }
    }
    return null;
  }
}
