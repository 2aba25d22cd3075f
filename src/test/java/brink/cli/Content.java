package brink.cli;

import brink.results.Manifest;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** What results folders hold that were made of the same in different ways. */
final class Content {
  private static final String PAGE = "report.html";

  private Content() {}

  /**
   * The digests of a folder's manifest by name, and that of its records. Of the page all but its
   * head: that says with which command line and when the page was made.
   */
  static SortedMap<String, String> of(Path folder) throws IOException {
    Manifest manifest = ResultsFolder.open(folder).manifest();
    SortedMap<String, String> content = new TreeMap<>(manifest.files());
    content.put("records", manifest.recordsSha256());
    if (content.containsKey(PAGE)) {
      String page = Files.readString(folder.resolve(PAGE));
      int head = page.indexOf("<section id=\"run\"");
      content.put(PAGE, page.substring(0, head) + page.substring(page.indexOf("</section>", head)));
    }
    return content;
  }
}
