package brink.report.page;

import brink.report.chart.RenderedChart;
import java.util.List;

/** Charts, each with what it shows and what it does not. */
record Figures(List<RenderedChart> drawings) implements Block {
  @Override
  public void write(Html html, int level) {
    for (RenderedChart drawing : drawings) {
      html.open("figure", "id", "chart-" + drawing.id());
      html.open("div", "role", "img", "aria-label", drawing.title());
      html.markup(drawing.svg()).closeLine();
      html.open("figcaption");
      html.open("p").open("strong").text("What it shows. ").close();
      html.text(drawing.shows()).closeLine();
      html.open("p").open("strong").text("What it does not show. ").close();
      html.text(drawing.hides()).closeLine();
      html.closeLine().closeLine();
    }
  }
}
