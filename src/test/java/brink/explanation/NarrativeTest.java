package brink.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NarrativeTest {
  private static final Chronicle RUN = Told.BASELINE.chronicle(17);

  private static List<String> told(boolean holds) {
    return Narrative.of(RUN, Told.BASELINE.simulation().layout(), holds);
  }

  @Test
  void everyActIsToldOnceOnItsDay() {
    String text = String.join("\n", told(false));
    String days = text.substring(0, text.indexOf("\n\nWhat gave occasion"));
    for (ChronicleEntry moment : RUN.moments()) {
      String number = (moment.act().dailyFire() ? "#" : " #") + moment.number() + " ";
      assertThat(days.split(java.util.regex.Pattern.quote(number), -1))
          .as(number)
          .hasSizeGreaterThan(1);
    }
    assertThat(days)
        .contains(
            "\nSat 27 Jul; ",
            "Hezbollah on Israel: rocket fire, 12 dead, denied [rung 6]  (given by the scenario)",
            "rungs: Israel and Hezbollah up to ");
  }

  @Test
  void theFirstLineSaysWhatTheRunCameTo() {
    var record = RUN.history().record();
    assertThat(told(false).get(0))
        .startsWith("Highest rung " + RUN.highestRung() + " (")
        .contains(brink.report.Wording.grouped(record.deaths(60)) + " dead");
  }

  @Test
  void holdsAreToldWhenAskedFor() {
    long holds =
        RUN.history().decisions().stream().filter(d -> d.chosen().act().equals("hold")).count();
    assertThat(holds).isPositive();
    assertThat(told(true).stream().filter(line -> line.contains(" holds"))).hasSize((int) holds);
    assertThat(told(false)).noneMatch(line -> line.contains(" holds"));
  }

  @Test
  void theTextIsPlainAndTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    List<String> here = told(true);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(told(true)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(here).allMatch(line -> line.chars().allMatch(c -> c >= 32 && c < 127));
  }

  @Test
  void timesAreThoseOfTheFileToTheMinute() {
    assertThat(ScenarioLabels.time(8 + 10 / 24.0)).isEqualTo("10:00");
    assertThat(ScenarioLabels.time(0)).isEqualTo("00:00");
    assertThat(ScenarioLabels.time(Math.nextDown(1.0))).isEqualTo("23:59");
    assertThat(ScenarioLabels.time(3 + 10.999 / 24)).isEqualTo("10:59");
  }

  @Test
  void aCeasefireIsToldWithItsDay() {
    for (int i = 0; ; i++) {
      Chronicle run = Told.BASELINE.chronicle(i);
      if (!run.ceasefires().isEmpty()) {
        String when = run.names().when(run.ceasefires().get(0).act());
        assertThat(Narrative.sum(run)).contains("ceasefire on " + when);
        return;
      }
    }
  }
}
