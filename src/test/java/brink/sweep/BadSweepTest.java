package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import brink.source.FileSource;
import brink.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadSweepTest {
  private static final String HEAD = "title: A test\nscenario: scenarios/baseline.yaml\n";

  @TempDir private Path folder;

  private List<String> complaints(String text, String... sets) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), text);
    try {
      Sweep.read("a.yaml", List.of(sets), new FileSource(folder));
      return List.of();
    } catch (SourceException e) {
      return e.getMessage().lines().toList();
    }
  }

  @Test
  void aPriorBesideTheRangeOfItsNumberIsRefused() throws IOException {
    assertThat(
            complaints(
                HEAD
                    + """
                    factors: {actors.israel.reciprocity: {prior: {normal: {mean: 50, sd: 1e-3}}}}
                    design: {kind: grid}
                    """))
        .containsExactly(
            "a.yaml:3:39: actors.israel.reciprocity: 0 % of the prior lies in [0.0, 2.0];"
                + " it must be 1 % or more");
  }

  @Test
  void allProblemsOfAFileAreReportedInOnePass() throws IOException {
    assertThat(
            complaints(
                """
                title: A test
                scenario: scenarios/baseline.yaml
                factors:
                  actors.us.tempo: {values: [0.1, 25, x, 0.2]}
                  actors.us.tmepo: {range: [0, 1]}
                  actors.us.name: {range: [0, 1]}
                  actors.iran.tempo: {range: [1, 0.5]}
                  acts.appeal.pledge: {values: [true, perhaps]}
                  fronts.lebanon.posture: {values: [attrition, campain]}
                  actors.israel.memory-days: {}
                  actors.isreal.*: {}
                design: {kind: grid}
                outcomes: [rung-8, rung-88]
                until: {half-width: 0.01, outcome: rung-9}
                """))
        .containsExactlyInAnyOrder(
            "a.yaml:4:35: actors.us.tempo is 25; it must be a number from 0 to 20 [1/day]",
            "a.yaml:4:39: actors.us.tempo is \"x\"; it must be a number from 0 to 20 [1/day]",
            "a.yaml:5:3: there is no number \"actors.us.tmepo\" in the scenario;"
                + " did you mean \"actors.us.tempo\"?",
            "a.yaml:6:3: there is no number \"actors.us.name\" in the scenario;"
                + " did you mean \"actors.us.tempo\"?",
            "a.yaml:7:3: actors.iran.tempo: a range needs two ends, the lower first",
            "a.yaml:8:39: acts.appeal.pledge is \"perhaps\"; it must be true or false",
            "a.yaml:9:48: fronts.lebanon.posture is \"campain\"; it must be one of hold-fire,"
                + " attrition, campaign, ground-war; did you mean \"campaign\"?",
            "a.yaml:10:3: actors.israel.memory-days has no prior in the scenario;"
                + " values, a range or a prior are needed",
            "a.yaml:11:3: no number with a prior fits \"actors.isreal.*\"",
            "a.yaml:13:20: there is no outcome \"rung-88\" in baseline; did you mean \"rung-8\"?",
            "a.yaml:14:36: until.outcome is \"rung-9\", which is not among the outcomes that are"
                + " kept; did you mean \"rung-8\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "{kind: gird}@4:16: design.kind is \"gird\"; it must be one of grid, one-at-a-time,"
            + " latin-hypercube, sobol-sequence, morris, saltelli, file; did you mean \"grid\"?",
        "{kind: grid, points: 4}@4:22: design.points is not for grid, which takes levels",
        "{kind: morris}@4:9: design lacks trajectories, which morris needs",
        "{kind: morris, trajectories: 4, levels: 5}@4:1: design: a Morris design needs an even"
            + " number of levels",
        "{kind: latin-hypercube, points: 0}@4:41: design.points is 0; it must be a whole number"
            + " from 1 to 10000000",
        "{kind: file}@4:9: design lacks file, which file needs",
        "{kind: saltelli, blocks: 999999}@4:1: design: the design has more than 10000000 points",
      })
  void designIsChecked(String design, String complaint) throws IOException {
    String factors =
        design.contains("file")
            ? "question: why?\n"
            : "factors: {actors.us.tempo: {}, 'actors.israel.*': {}}\n";
    assertThat(complaints(HEAD + factors + "design: " + design))
        .containsExactly("a.yaml:" + complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "{values: [1], range: [0, 1]}@5:20: factors.actors.us.tempo: only one of values, range and"
            + " prior may be given",
        "{range: [1]}@5:20: factors.actors.us.tempo: a range has two ends, the least value and the"
            + " greatest",
        "{values: [1], scale: log}@5:20: factors.actors.us.tempo: scale goes with a range",
        "{range: [0, 1], scale: log}@5:3: actors.us.tempo: a logarithmic range must begin above 0",
        "{values: [[1]]}@5:30: actors.us.tempo cannot be a list in a sweep",
        "{values: [1, ~]}@5:33: actors.us.tempo cannot be empty in a sweep",
        "{range: [0, never]}@5:32: actors.us.tempo is \"never\"; it must be a number from 0 to 20"
            + " [1/day]",
        "{prior: {gama: {mean: 1, sd: 1}}}@5:29: factors.actors.us.tempo.prior has no key \"gama\";"
            + " did you mean \"gamma\"?",
      })
  void factorIsChecked(String factor, String complaint) throws IOException {
    assertThat(complaints(HEAD + "design: {kind: grid}\nfactors:\n  actors.us.tempo: " + factor))
        .contains("a.yaml:" + complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "start: {values: ['2024-07-27', '2024-08-01']}@start says when the scenario plays and"
            + " cannot be varied; only numbers and fixed words can",
        "end: {values: ['2024-09-25']}@end says when the scenario plays and cannot be varied;"
            + " only numbers and fixed words can",
        "title: {values: [a, b]}@title is free text and cannot be varied; only numbers and fixed"
            + " words can",
        "actors.us.name: {values: [a, b]}@actors.us.name is free text and cannot be varied; only"
            + " numbers and fixed words can",
        "outcomes.rung-8.label: {values: [a]}@outcomes.rung-8.label is free text and cannot be"
            + " varied; only numbers and fixed words can",
      })
  void onlyWhatRunsDependOnCanBeVaried(String factor, String complaint) throws IOException {
    assertThat(complaints(HEAD + "design: {kind: grid}\nfactors:\n  " + factor))
        .containsExactly("a.yaml:5:3: " + complaint);
    Files.writeString(
        folder.resolve("p.csv"), factor.substring(0, factor.indexOf(':')) + "\n2024-08-01\n");
    assertThat(complaints(HEAD + "design: {kind: file, file: p.csv}"))
        .containsExactly("p.csv:1:1: " + complaint);
  }

  @Test
  void wordsOfAFixedSetCanBeVaried() throws IOException {
    assertThat(
            complaints(
                HEAD
                    + "design: {kind: grid}\nfactors:\n"
                    + "  fronts.lebanon.posture: {values: [attrition, campaign]}\n"
                    + "  acts.appeal.pledge: {values: [true, false]}\n"
                    + "  actors.us.repertoire.appeal.israel: {values: [never, 1]}\n"))
        .isEmpty();
  }

  @Test
  void emptyListsAreNotTakenForNone() throws IOException {
    assertThat(
            complaints(
                HEAD
                    + "design: {kind: grid}\nfactors:\n"
                    + "  actors.us.tempo: {values: []}\n"
                    + "  actors.iran.tempo: {range: []}\n"
                    + "  'actors.israel.*': {values: []}\n"))
        .contains(
            "a.yaml:5:29: actors.us.tempo: values must not be empty",
            "a.yaml:6:30: actors.iran.tempo: range must not be empty",
            "a.yaml:7:31: actors.israel.*: values must not be empty");
  }

  @Test
  void exceptMustFitSomething() throws IOException {
    assertThat(
            complaints(
                HEAD
                    + "design: {kind: grid}\nfactors: {'actors.*.tempo': {}}\n"
                    + "except: [actors.isreal.tempo, 'actors.us.*', 'nobody.*']\n"))
        .containsExactly(
            "a.yaml:5:10: no number with a prior fits \"actors.isreal.tempo\"; did you mean"
                + " \"actors.israel.tempo\"?",
            "a.yaml:5:46: no number with a prior fits \"nobody.*\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "actors.us.tempo;actors.iran.tempo|0,2;0,5@1:1: cells must be parted by commas, not by"
            + " semicolons",
        "actors.us.tempo\tactors.iran.tempo|0.2\t0.5@1:1: cells must be parted by commas, not by"
            + " tabs",
        "actors.us.tempo,actors.iran.tempo,|0.2,0.5,@1:34: column 3 has no name",
        ",actors.us.tempo|0,0.2@1:1: column 1 has no name",
        "actors.us.tempo|\"1|2|@2:1: the quote that opens here is never closed",
        "actors.us.tempo,actors.iran.tempo|1,1|1,\"1|1,1|@3:3: the quote that opens here is never"
            + " closed",
        "\"actors.us.tempo|1|@1:1: the quote that opens here is never closed",
      })
  void formOfATableIsChecked(String table, String complaint) throws IOException {
    Files.writeString(folder.resolve("p.csv"), table.replace('|', '\n'));
    assertThat(complaints(HEAD + "design: {kind: file, file: p.csv}"))
        .containsExactly("p.csv:" + complaint);
  }

  @Test
  void rangeOfAReadinessNeedsNumbers() throws IOException {
    assertThat(
            complaints(
                HEAD
                    + "design: {kind: grid}\nfactors:\n"
                    + "  actors.us.repertoire.appeal.israel: {range: [never, 1]}"))
        .containsExactly(
            "a.yaml:5:48: actors.us.repertoire.appeal.israel: \"never\" is not an end of a range");
  }

  @Test
  void restIsChecked() throws IOException {
    assertThat(complaints(HEAD + "design: {kind: grid}"))
        .containsExactly("a.yaml:1:1: factors are missing: nothing would be varied");
    assertThat(complaints(HEAD + "factors: {'*': {range: [0, 1]}}\ndesign: {kind: grid}"))
        .contains(
            "a.yaml:3:11: * stands for many numbers, and can only take the priors of the scenario");
    assertThat(complaints(HEAD + "factors: {'*': {}}\ndesign: {kind: grid}\nseed: 1.5"))
        .contains("a.yaml:5:7: seed is \"1.5\"; it must be a whole number of 64 bits");
    assertThat(complaints("title: x\nscenario: bsaeline.yaml\ndesign: {kind: grid}"))
        .containsExactly("a.yaml:2:11: there is no file \"bsaeline.yaml\"");
    assertThat(complaints("[]")).hasSize(1);
    assertThat(complaints(HEAD + "set: {actors.us.tmepo: 1}\ndesign: {kind: grid}", "x"))
        .containsExactly(
            "--set #1: \"x\" must have the form path=value, as in actors.us.tempo=0.5",
            "a.yaml:3:7: actors.us has no \"tmepo\"; did you mean \"tempo\"?");
  }

  @Test
  void scenariosMustHaveDifferentNamesAndTheSamePriors() throws IOException {
    Files.writeString(
        folder.resolve("b.yaml"),
        "extends: scenarios/baseline.yaml\n"
            + "actors: {us: {tempo: {prior: {gamma: {mean: 1, sd: 1}}}}}\n");
    String factors = "factors: {actors.us.tempo: {}}\ndesign: {kind: grid}\n";
    assertThat(complaints(HEAD + "alternatives: [b.yaml]\n" + factors))
        .containsExactly(
            "a.yaml:4:11: actors.us.tempo has another prior in b; say here which is meant");
    assertThat(complaints(HEAD + "alternatives: [scenarios/baseline.yaml]\n" + factors))
        .containsExactly("a.yaml:3:16: two scenarios are named \"baseline\"");
  }

  @Test
  void tableOfPointsIsCheckedCellByCell() throws IOException {
    Files.writeString(
        folder.resolve("p.csv"),
        "actors.us.tempo,actors.us.tmepo,actors.us.tempo\n0.5,1,2\n99,1,2\n");
    assertThat(complaints(HEAD + "design: {kind: file, file: p.csv}"))
        .contains(
            "p.csv:1:33: the column \"actors.us.tempo\" stands twice",
            "p.csv:1:17: actors.us has no \"tmepo\"; did you mean \"tempo\"?");
    Files.writeString(folder.resolve("p.csv"), "actors.us.tempo\n0.5\n99\n\"a \"\"b\",2\n");
    assertThat(complaints(HEAD + "design: {kind: file, file: p.csv}"))
        .containsExactly("p.csv:4:1: the line has 2 cells; the header has 1");
    Files.writeString(folder.resolve("p.csv"), "scenario,actors.us.tempo\nb,0.5\nbaseline,\n");
    assertThat(complaints(HEAD + "design: {kind: file, file: p.csv}"))
        .containsExactly(
            "p.csv:2:1: there is no scenario \"b\"; allowed: baseline",
            "p.csv:3:10: actors.us.tempo cannot be empty in a sweep");
    Files.writeString(folder.resolve("p.csv"), "actors.us.tempo\n");
    assertThat(complaints(HEAD + "design: {kind: file, file: p.csv}\nfactors: {'*': {}}"))
        .containsExactly(
            "a.yaml:4:1: factors are named by the table of points; none may stand here",
            "p.csv: a table needs a header and at least one point");
    Files.writeString(folder.resolve("p.csv"), "actors.us.tempo\n1\n");
    assertThat(
            complaints(
                HEAD
                    + "alternatives: [scenarios/no-us-calls.yaml]\n"
                    + "design: {kind: file, file: p.csv}"))
        .containsExactly(
            "p.csv:1:1: there are several scenarios: a column scenario must say which");
  }
}
