package brink.report.page;

import brink.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A section of a page: a heading and what stands below it. Every method gives a new section.
 *
 * @param id its name in the page; not written for a section within a section
 * @param title its heading
 * @param blocks what stands below, in order
 */
record Section(String id, String title, List<Block> blocks) implements Block {
  Section {
    blocks = List.copyOf(blocks);
  }

  /** A section in which nothing stands yet. */
  Section(String id, String title) {
    this(id, title, List.of());
  }

  /** A section for a section, which needs no name. */
  static Section within(String title) {
    return new Section("", title);
  }

  /** The section with a further block, such as a table or a section within it. */
  Section with(Block block) {
    List<Block> more = new ArrayList<>(blocks);
    more.add(block);
    return new Section(id, title, more);
  }

  /** The section with a table. */
  <T> Section table(Table<T> table, List<T> rows) {
    return with(PageTable.of(table, rows));
  }

  /** The section with further paragraphs. */
  Section text(String... paragraphs) {
    return with((html, level) -> Arrays.stream(paragraphs).forEach(text -> html.line("p", text)));
  }

  /** The section with a paragraph in small print; nothing for the empty one. */
  Section note(String text) {
    return text.isEmpty() ? this : with((html, level) -> html.line("p", text, "class", "note"));
  }

  /** The section with a list. */
  Section list(List<String> points) {
    return with(
        (html, level) -> {
          html.open("ul");
          points.forEach(point -> html.line("li", point));
          html.closeLine();
        });
  }

  /** Writes the section; one within another has only a heading, of a lower level. */
  @Override
  public void write(Html html, int level) {
    if (level == 2) {
      html.open("section", "id", id);
    }
    html.line("h" + level, title);
    blocks.forEach(block -> block.write(html, level + 1));
    if (level == 2) {
      html.closeLine();
    }
  }
}
