package brink.evidence;

import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that what forecasts name is known, and that they look ahead. */
final class ForecastValidator {
  private final Map<String, CodedEvent> events = new LinkedHashMap<>();
  private final Collection<String> actors;
  private final Collection<String> acts;
  private final Problems problems;

  ForecastValidator(
      List<CodedEvent> events,
      Collection<String> actors,
      Collection<String> acts,
      Problems problems) {
    events.forEach(event -> this.events.put(event.id(), event));
    this.actors = actors;
    this.acts = acts;
    this.problems = problems;
  }

  void check(Collection<Forecast> forecasts, Node root) {
    for (Forecast forecast : forecasts) {
      known(forecast, root, "events", forecast.events(), events.keySet(), "coded event");
      known(forecast, root, "from", forecast.from(), actors, "actor in " + Evidence.DOCUMENTS);
      known(forecast, root, "to", forecast.to(), actors, "actor in " + Evidence.DOCUMENTS);
      known(forecast, root, "acts", forecast.acts(), acts, "act in the catalogue");
      for (String id : forecast.events()) {
        CodedEvent event = events.get(id);
        if (event != null && forecast.since().isBefore(event.date().min())) {
          problems.add(
              place(root, forecast.id(), "since"),
              "forecasts."
                  + forecast.id()
                  + ".since is "
                  + forecast.since()
                  + ", before anybody said so: "
                  + id
                  + " is of "
                  + event.date().min()
                  + " at the earliest");
        }
      }
    }
  }

  private void known(
      Forecast forecast,
      Node root,
      String key,
      List<String> names,
      Collection<String> valid,
      String what) {
    for (String name : names) {
      if (!valid.contains(name)) {
        problems.add(
            place(root, forecast.id(), key),
            "forecasts."
                + forecast.id()
                + "."
                + key
                + " names \""
                + name
                + "\": no such "
                + what
                + NearestName.hint(name, valid));
      }
    }
  }

  private static @Nullable Location place(Node root, String id, String key) {
    Node all = root instanceof MappingNode file ? file.get("forecasts") : null;
    Node one = all instanceof MappingNode entries ? entries.get(id) : null;
    Node value = one instanceof MappingNode entry ? entry.get(key) : null;
    return value == null ? null : value.location();
  }
}
