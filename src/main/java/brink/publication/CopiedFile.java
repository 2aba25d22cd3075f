package brink.publication;

import brink.source.FileSource;
import brink.source.Problems;
import brink.source.SourceException;
import brink.source.SourceFile;

/** Files that were read and are kept beside a result, so that it can be made again. */
final class CopiedFile {
  private CopiedFile() {}

  static String text(String name, FileSource files) {
    Problems problems = new Problems();
    SourceFile file = files.open(name, null, problems);
    if (file == null) {
      throw new SourceException(problems.list());
    }
    return file.text();
  }
}
