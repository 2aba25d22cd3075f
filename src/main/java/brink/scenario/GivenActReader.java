package brink.scenario;

import brink.model.ActKind;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads acts that are to be put into a scenario: in words, as in {@code israel targeted-killing
 * hezbollah deaths=5}, or from a file that says of each what {@code exogenous} of a scenario says.
 * What they name is checked when they are put in.
 */
public final class GivenActReader {
  private static final String FORM =
      "ACTOR ACT TARGET [about=ACTOR] [deaths=N] [announced] [on=DATE]";
  private static final List<String> KEYS = List.of("about", "deaths", "on");
  private static final String ANNOUNCED = "announced";
  private static final String DATE = "date";

  private final Map<String, ActKind> kinds;
  private final Set<String> taken = new LinkedHashSet<>();
  private final @Nullable ScalarNode on;
  private final Problems problems;
  private final List<Setting> settings = new ArrayList<>();

  /**
   * Starts with no acts.
   *
   * @param template the scenario that they are for
   * @param on the day of acts that name none, as it was given; null where all must name one
   * @param problems takes all that is wrong
   */
  public GivenActReader(ScenarioTemplate template, @Nullable String on, Problems problems) {
    Scenario scenario = template.at(brink.parameter.ParameterValues.NONE);
    kinds = scenario.world().acts();
    scenario.given().forEach(act -> taken.add(act.id()));
    this.on = on == null ? null : new ScalarNode(Location.whole("--on"), on, false);
    this.problems = problems;
  }

  /**
   * Reads acts in words.
   *
   * @param acts each {@code ACTOR ACT TARGET} and what else is to be said of it; messages call them
   *     --act #1, --act #2, ...
   */
  public void words(List<String> acts) {
    for (int i = 0; i < acts.size(); i++) {
      words(acts.get(i), Location.whole("--act #" + (i + 1)));
    }
  }

  private void words(String text, Location place) {
    List<String> words = Arrays.asList(text.strip().split("\\s+"));
    boolean named = words.size() >= 3 && words.stream().limit(3).noneMatch(w -> w.contains("="));
    if (!named) {
      problems.add(place, Quote.of(text) + " must have the form " + FORM);
      return;
    }
    MappingNode act =
        with(MappingNode.empty(place), "actor", words.get(0), place)
            .with("act", place, new ScalarNode(place, words.get(1), false));
    act = with(act, "target", words.get(2), place);
    for (String word : words.subList(3, words.size())) {
      act = detail(act, word, place);
    }
    add(free(), place, act);
  }

  private static MappingNode with(MappingNode act, String key, String value, Location place) {
    return act.with(key, place, new ScalarNode(place, value, false));
  }

  private MappingNode detail(MappingNode act, String word, Location place) {
    if (word.equals(ANNOUNCED)) {
      return with(act, "act", announced(act, place), place);
    }
    int equals = word.indexOf('=');
    String key = equals < 0 ? word : word.substring(0, equals);
    if (equals < 0 || !KEYS.contains(key)) {
      Collection<String> known = new ArrayList<>(KEYS);
      known.add(ANNOUNCED);
      problems.add(
          place, "what an act says further is " + Quote.of(word) + NearestName.hint(key, known));
      return act;
    }
    String name = key.equals("on") ? DATE : key;
    if (act.get(name) != null) {
      problems.add(place, key + " is given twice");
    }
    return with(act, name, word.substring(equals + 1), place);
  }

  /** The kind that is a salvo like the one that is named, but announced. */
  private String announced(MappingNode act, Location place) {
    String named = LenientTree.text(act, "act", "");
    ActKind kind = kinds.get(named);
    if (kind == null || kind.harm().salvo().announced()) {
      return named;
    }
    List<String> known =
        kinds.values().stream().filter(k -> k.harm().salvo().announced()).map(ActKind::id).toList();
    if (kind.harm().salvo().rounds() == 0 || known.size() != 1) {
      problems.add(
          place, "announced is for salvos that an announced kind goes with; " + named + " is none");
      return named;
    }
    return known.get(0);
  }

  private String free() {
    int number = 1;
    while (taken.contains("given-" + number)) {
      number++;
    }
    return "given-" + number;
  }

  /**
   * Reads a file of acts.
   *
   * @param file its name, on disk or shipped: a mapping of names to acts
   * @param files finds it
   */
  public void file(String file, FileSource files) {
    Node tree = files.tree(file, null, problems);
    if (tree instanceof MappingNode acts) {
      acts.entries().forEach((name, entry) -> named(name, entry));
    } else if (tree != null) {
      problems.add(
          tree.location(), "the file is " + tree.inWords() + "; it must map names to acts");
    }
  }

  private void named(String name, MappingNode.Entry entry) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
      problems.add(
          entry.place(), Quote.of(name) + " must be a name of letters, digits and hyphens");
    } else if (taken.contains(name)) {
      problems.add(
          entry.place(), "the scenario puts in an act named " + Quote.of(name) + " itself");
    } else if (entry.value() instanceof MappingNode act) {
      add(name, entry.place(), act);
    } else {
      problems.add(
          entry.value().location(),
          name + " is " + entry.value().inWords() + "; it must be an act");
    }
  }

  private void add(String name, Location place, MappingNode act) {
    MappingNode dated = act;
    if (act.get(DATE) == null && on != null) {
      dated = act.with(DATE, on.location(), on);
    } else if (act.get(DATE) == null) {
      problems.add(
          place, "no day is given: add on=DATE to the act, date to its file, or --on DATE");
      return;
    }
    taken.add(name);
    settings.add(new Setting("exogenous." + name, place, dated));
  }

  /**
   * The acts that were read, for {@link ScenarioTemplate#with(List)}.
   *
   * @return in order; fewer where something is wrong
   */
  public List<Setting> settings() {
    return Collections.unmodifiableList(settings);
  }
}
