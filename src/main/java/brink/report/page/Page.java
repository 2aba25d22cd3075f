package brink.report.page;

import brink.report.PageHead;
import brink.report.chart.RenderedChart;
import brink.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A self-contained page: no script, no other file, nothing from the network. What a report says is
 * put together from its parts; every method gives a new page.
 *
 * @param title what a browser shows of it
 * @param heading its first heading
 * @param header below its first heading, in order
 * @param body what comes then, in order
 */
public record Page(String title, String heading, List<Block> header, List<Block> body) {
  private static final Table<Map.Entry<String, String>> FACTS =
      Table.<Map.Entry<String, String>>listing()
          .shown("Fact", Map.Entry::getKey)
          .shown("Value", Map.Entry::getValue);

  /**
   * Copies its parts.
   *
   * @param title what a browser shows of it
   * @param heading its first heading
   * @param header below its first heading, in order
   * @param body what comes then, in order
   */
  public Page {
    header = List.copyOf(header);
    body = List.copyOf(body);
  }

  /** A page with a title and a heading, and nothing else yet. */
  static Page of(String title, String heading) {
    return new Page(title, heading, List.of(), List.of());
  }

  /** The page with what it is about in its header; nothing for the empty question. */
  Page question(String text) {
    return header(text, "question");
  }

  /** The page with how much it is about in its header; nothing for the empty text. */
  Page span(String text) {
    return header(text, "span");
  }

  /** The page with a caution in its header; nothing for the empty one. */
  Page note(String text) {
    return header(text, "note");
  }

  private Page header(String text, String kind) {
    return text.isEmpty()
        ? this
        : new Page(
            title,
            heading,
            and(header, (html, level) -> html.line("p", text, "class", kind)),
            body);
  }

  /** The page with what was run. */
  Page run(PageHead head) {
    return with(new HeadSection(head));
  }

  /** The page with what keeps a reader from reading too much into it. */
  Page caution(String title, List<String> paragraphs) {
    return with(
        (html, level) -> {
          html.open("aside", "class", "honesty").line("h2", title);
          paragraphs.forEach(text -> html.line("p", text));
          html.closeLine();
        });
  }

  /** The page with how to read it. */
  Page howToRead(String... paragraphs) {
    return caution("How to read it", List.of(paragraphs));
  }

  /** The page with charts, each with what it shows and does not show. */
  Page charts(List<RenderedChart> drawings) {
    return with(new Section("charts", "Charts").with(new Figures(drawings)));
  }

  /** The page with a further block. */
  Page with(Block block) {
    return new Page(title, heading, header, and(body, block));
  }

  /** The page with further sections. */
  Page with(List<Section> sections) {
    Page page = this;
    for (Section section : sections) {
      page = page.with(section);
    }
    return page;
  }

  /** The page with a further block where something holds, and as it is elsewhere. */
  Page when(boolean holds, Supplier<? extends Block> block) {
    return holds ? with(block.get()) : this;
  }

  /** The page with how to repeat what it tells. */
  Page facts(Map<String, String> facts) {
    return with(
        new Section("facts", "How to repeat it").table(FACTS, List.copyOf(facts.entrySet())));
  }

  private static List<Block> and(List<Block> blocks, Block block) {
    List<Block> more = new ArrayList<>(blocks);
    more.add(block);
    return more;
  }

  /**
   * The page as HTML.
   *
   * @return well-formed as XML too
   */
  public String html() {
    Html html = new Html();
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    html.open("head").markup("\n<meta charset=\"utf-8\"/>\n");
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html.line("title", title + " – Brink");
    html.open("style").markup("\n" + style()).closeLine().closeLine();
    html.open("body").open("header").line("h1", heading);
    header.forEach(block -> block.write(html, 2));
    html.closeLine();
    body.forEach(block -> block.write(html, 2));
    return html.closeLine().closeLine().done();
  }

  /**
   * Writes the page as HTML.
   *
   * @param file where to; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, html());
  }

  private static String style() {
    try (InputStream in = Page.class.getResourceAsStream("/brink/report/report.css")) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: report.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read report.css", e);
    }
  }
}
