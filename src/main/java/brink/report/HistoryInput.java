package brink.report;

import brink.run.History;
import brink.run.RunLayout;
import java.util.List;

/**
 * What the chart of one run is drawn from.
 *
 * @param title title of the scenario
 * @param layout what the numbers of the run mean
 * @param actorNames names of the actors in words, in the order of the layout
 * @param history the run
 */
public record HistoryInput(
    String title, RunLayout layout, List<String> actorNames, History history) {}
