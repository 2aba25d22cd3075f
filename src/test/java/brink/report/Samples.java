package brink.report;

import brink.analysis.Distribution;
import brink.analysis.DistributionBuilder;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.Call;
import brink.model.DeathDistribution;
import brink.model.Deed;
import brink.model.Kinds;
import brink.model.Pressure;
import brink.model.Strike;
import brink.random.RandomStream;
import brink.run.ActCell;
import brink.run.History;
import brink.run.SyntheticRuns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Inputs of reports, made of dice. */
public final class Samples {
  private static final List<String> RUNGS =
      List.of(
          "accommodation",
          "routine",
          "blame or demand",
          "threat",
          "deployment or sanctions",
          "harassing fire",
          "limited lethal strike",
          "decapitation, capital or mass killing",
          "salvo between states or incursion",
          "regional war");

  /** Names of rungs, actors and acts. */
  public static final Labels LABELS =
      new Labels(
          RUNGS,
          Map.of(
              "us",
              "United States",
              "israel",
              "Israel",
              "hezbollah",
              "Hezbollah",
              "iran",
              "Iran",
              "g7",
              "G7",
              "gulf",
              "Gulf states"),
          Map.of("air-strike", "air strike", "rocket-fire", "rocket fire"));

  private Samples() {}

  /** A report of a number of synthetic runs. */
  public static ReportInput input(int runs) {
    return input("Synthetic crisis", distribution(runs));
  }

  /** The distribution of a number of synthetic runs. */
  public static Distribution distribution(int runs) {
    DistributionBuilder builder = new DistributionBuilder(SyntheticRuns.layout());
    for (int i = 0; i < runs; i++) {
      builder.accept(SyntheticRuns.run(i));
    }
    return builder.build();
  }

  /** The head of a page. */
  public static final PageHead HEAD =
      new PageHead("brink run s.yaml", List.of("10 runs", "seed 1"), "", List.of());

  /** A report with a title of one's own. */
  public static ReportInput input(String title, Distribution distribution) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Master seed", "1");
    facts.put("Runs", Long.toString(distribution.n()));
    facts.put("Version", "0.1.0");
    facts.put("Scenario digest", "sha256:0f3a");
    return new ReportInput(
        title,
        "How far could it have gone?",
        distribution,
        Map.of(),
        true,
        events(),
        coded(),
        history(distribution.typicalRun()),
        LABELS,
        List.of(
            new Assumption(
                "actors.iran.reciprocity", "0.6", "-", "expert", "two answers in the record"),
            new Assumption(
                "actors.israel.tempo", "0.8", "1/day", "document", "counted in the reports")),
        facts);
  }

  private static Map<ActCell, Integer> coded() {
    return Map.of(
        new ActCell("air-strike", "israel", "hezbollah"), 2,
        new ActCell("rocket-fire", "hezbollah", "israel"), 6,
        new ActCell("appeal", "us", "israel"), 4,
        new ActCell("threaten", "iran", "israel"), 9,
        new ActCell("deny", "hezbollah", "israel"), 1);
  }

  private static List<ReportedEvent> events() {
    return List.of(
        event("golan", 27, 27, 7, "Rockets on the Golan, 12 dead", 6, 12),
        event("appeal", 27, 29, 7, "US urges to spare Beirut", 2, null),
        event("shukr", 30, 30, 7, "Strike in Beirut on a commander", 7, 5),
        event("haniyeh", 31, 31, 7, "Killing of a leader in Tehran", 7, 1),
        event("alert", 1, 3, 8, "US sends ships and aircraft", 4, null),
        event("asad", 5, 5, 8, "Rockets on a base in Iraq", 5, null),
        event("g7", 4, 5, 8, "G7 ministers warn of spread", 2, null),
        event("fire", 6, 6, 8, "Drones on the north of Israel", 5, null),
        event("wave", 23, 23, 9, "Widest wave of strikes on Lebanon", 7, 490),
        event("beirut", 24, 24, 9, "Commander killed in Beirut", 7, 6),
        event("missile", 25, 25, 9, "Missile at Tel Aviv intercepted", 7, null),
        event("truce", 25, 25, 9, "Call for a truce of 21 days", 2, null));
  }

  private static ReportedEvent event(
      String id, int min, int max, int month, String label, Integer rung, Integer deaths) {
    return new ReportedEvent(
        id,
        LocalDate.of(2024, month, min),
        LocalDate.of(2024, month, max),
        label,
        rung,
        deaths,
        List.of(
            new Citation("00" + month % 5, min % 6 + 1, "A newspaper", label + ", it says."),
            new Citation("00" + month % 5, min % 6 + 1, "A newspaper", "So " + label + ".")));
  }

  private static ActKind kind(ActFamily family) {
    return Kinds.of(
        family.name().toLowerCase(Locale.ROOT),
        family,
        5,
        Kinds.feels(0, null),
        Kinds.SILENT,
        new DeathDistribution(0, 0, 1, 0, 2));
  }

  private static History history(long index) {
    RandomStream random = new RandomStream(3);
    List<Act> acts = new ArrayList<>();
    double day = 0;
    while (day < 60.5) {
      day += 0.3 * random.uniform();
      int actor = (int) (6 * random.uniform());
      int target = (actor + 1) % 6;
      double u = random.uniform();
      acts.add(
          u < 0.3
              ? new Call(deed(day, ActFamily.CALL, actor, target, 0))
              : u < 0.5
                  ? new Pressure(deed(day, ActFamily.PRESSURE, actor, target, 3))
                  : strike(day, u < 0.8 ? 1 + (actor % 2) : actor, u < 0.9 ? 5 : 7, u < 0.8));
    }
    return new History(SyntheticRuns.run(index), acts, List.of());
  }

  private static Strike strike(double day, int actor, int rung, boolean fire) {
    Deed deed = deed(day, ActFamily.STRIKE, actor, (actor + 1) % 6, rung);
    return new Strike(deed, 0, 0, Attribution.CLAIMED, fire);
  }

  private static Deed deed(double day, ActFamily family, int actor, int target, int rung) {
    return new Deed(1, 0, day, kind(family), actor, target, Act.NOBODY, rung);
  }
}
