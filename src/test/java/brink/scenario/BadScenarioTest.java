package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of bad input, with the message that a user sees. */
class BadScenarioTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeSmallScenario() {
    Scenarios.write(folder, "small.yaml", Scenarios.SMALL);
  }

  /** Each line: what a file says after "extends: small.yaml", and the only message about it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        // keys
        "actors: {north: {tmepo: 1}}@2:18: actors.north has no key \"tmepo\"; did you mean"
            + " \"tempo\"?",
        "actor: {}@2:1: there is no key \"actor\"; did you mean \"actors\"?",
        "actors: {north: {tempo: ~}}@2:17: actors.north lacks the key \"tempo\":"
            + " spontaneous occasions to act (mu)",
        "title: ~@1:1: the key \"title\" is missing: title in words",
        "actors: {north: {name: A, name: B}}@2:27: the key \"name\" is given twice, first in line"
            + " 2",
        // values
        "actors: {north: {tempo: fast}}@2:25: actors.north.tempo is \"fast\";"
            + " it must be a number from 0 to 20 [1/day]",
        "actors: {north: {tempo: 21}}@2:25: actors.north.tempo is 21;"
            + " it must be a number from 0 to 20 [1/day]",
        "actors: {north: {tempo: .nan}}@2:25: actors.north.tempo is \".nan\";"
            + " it must be a number from 0 to 20 [1/day]",
        "actors: [north]@2:9: actors is a list; it must be a mapping",
        "actors: {}@none",
        "actors: {nroth: ~}@2:10: actors.nroth is empty, and there is none to remove",
        "acts: {talk: {family: chat}}@2:23: acts.talk.family is \"chat\";"
            + " it must be one of call, pressure, strike",
        "acts: {shell: {claimed: 0.7, denied: 0.5}}@2:15: acts.shell: claimed + denied is 1.2;"
            + " it must be at most 1",
        "start: yesterday@2:8: start is \"yesterday\"; it must be a date such as 2024-07-27",
        "name: ../../etc@2:7: name is \"../../etc\"; it must be letters, digits, points and"
            + " hyphens",
        "absorbing: rung@2:12: absorbing: there is no outcome \"rung\"; allowed: six",
        // provenance
        "actors: {south: {tempo: {basis: expert}}}@2:25: actors.south.tempo:"
            + " neither value nor prior is given",
        "actors: {south: {tempo: {value: 1, basis: literature}}}@2:25: actors.south.tempo:"
            + " the basis is literature, but no source is given",
        "actors: {south: {tempo: {value: 1, basis: document, source: chapter 3}}}@2:61:"
            + " actors.south.tempo cites \"chapter 3\";"
            + " a document and a paragraph are needed, such as 001:8",
        "actors: {south: {tempo: {prior: {gamma: {mean: -1, sd: 1}}}}}@2:33:"
            + " actors.south.tempo.prior: mean and sd must be above 0",
        "actors: {south: {tempo: {prior: {normal: {mean: 1, sd: 0}}}}}@2:56:"
            + " actors.south.tempo.prior.normal.sd is 0; it must be a number above 0",
        "actors: {south: {tempo: {prior: {gama: {mean: 1, sd: 1}}}}}@2:34:"
            + " actors.south.tempo.prior has no key \"gama\"; did you mean \"gamma\"?",
        "actors: {south: {tempo: {prior: {normal: {mean: 30, sd: 1}}}}}@2:26:"
            + " actors.south.tempo is 30.0; it must be a number from 0 to 20 [1/day]",
        "actors: {south: {tempo: {value: 1, prior: {normal: {mean: 30, sd: 1}}}}}@2:36:"
            + " actors.south.tempo: 0 % of the prior lies in [0.0, 20.0]; it must be 1 % or more",
        // names
        "actors: {north: {repertoire: {shell: {sotuh: 1}}}}@2:39: actors.north.repertoire.shell:"
            + " there is no actor \"sotuh\"; did you mean \"south\"?",
        "actors: {north: {repertoire: {shel: {south: 1}}}}@2:31: actors.north.repertoire:"
            + " there is no act \"shel\"; did you mean \"shell\"?",
        "actors: {north: {repertoire: {shell: {north: 1}}}}@2:39: actors.north.repertoire.shell:"
            + " \"north\" cannot act on itself",
        "actors: {north: {repertoire: {press: {south: 1}}}}@2:39: actors.north.repertoire.press:"
            + " \"south\" names no third party; press needs one, as in g7/iran",
        "actors: {north: {repertoire: {press: {south/south: 1}}}}@2:39:"
            + " actors.north.repertoire.press: \"south/south\" names the target as the third party",
        "actors: {north: {repertoire: {talk: {south/north: 1}}}}@2:38:"
            + " actors.north.repertoire.talk: \"south/north\" names a third party; talk takes none",
        "relations: {north: {sud: {kind: ally}}}@2:21: relations.north:"
            + " there is no actor \"sud\"; allowed: north, south",
        "fronts: {border: {between: [north, east]}}@2:36: fronts.border.between:"
            + " there is no actor \"east\"; allowed: north, south",
        "fronts: {other: {between: [south, north]}}@2:10: fronts.other lies between the same"
            + " actors as fronts.border",
        "fronts: {border: {fire: {north: {campaign: {act: talk, incidents: 1}}}}}@2:50:"
            + " fronts.border.fire.north.campaign.act is \"talk\", which is no strike",
        "ladder: {combat: {north: 9}}@2:19: ladder.combat lists \"north\";"
            + " two actors are needed, as in us>iran",
        "ladder: {combat: {north>east: 9}}@2:19: ladder.combat: there is no actor \"east\";"
            + " allowed: north, south",
        "ladder: {rungs: {\"3\": ~}}@2:10: ladder.rungs gives no name to rung 3",
        "reporting: {stands-in: {militia: nort}}@2:34: reporting.stands-in.militia:"
            + " there is no actor \"nort\"; did you mean \"north\"?",
        "outcomes: {x: {label: x, kind: act-occurs, acts: [shel]}}@2:51: outcomes.x.acts:"
            + " there is no act \"shel\"; did you mean \"shell\"?",
        "outcomes: {six: {rung: ~}}@2:17: outcomes.six lacks the key \"rung\","
            + " which rung-reached needs",
        "absorbing: sixx@2:12: absorbing: there is no outcome \"sixx\"; did you mean \"six\"?",
        "exogenous: {x: {date: 2024-07-28, act: shell, actor: nrth, target: south}}@2:54:"
            + " exogenous.x.actor: there is no actor \"nrth\"; did you mean \"north\"?",
        // dates
        "start: 2024-08-06@2:1: start is 2024-08-06, after the end, 2024-08-05",
        "end: 2054-08-06@2:1: end is 2054-08-06; a scenario has at most 3650 days",
        "outcomes: {six: {by: 2024-09-01}}@2:18: outcomes.six.by is 2024-09-01;"
            + " it must lie from 2024-07-27 to 2024-08-05",
        "exogenous: {x: {date: 2024-07-26, act: shell, actor: north, target: south}}@2:17:"
            + " exogenous.x.date is 2024-07-26; it must lie from 2024-07-27 to 2024-08-05",
        "interventions: {x: {from: 2024-09-01, set: {actors.north.tempo: 1}}}@2:21:"
            + " interventions.x.from is 2024-09-01; it must lie from 2024-07-27 to 2024-08-05",
        "condition: {until: 2025-01-01}@2:13: condition.until is 2025-01-01;"
            + " it must lie from 2024-07-27 to 2024-08-05",
        // what makes no sense together
        "acts: {talk: {cameo: true}}@2:22: acts.talk.cameo is \"true\", which is no CAMEO code",
        "acts: {talk: {plover: consul}}@2:23: acts.talk.plover is \"consul\","
            + " which is no PLOVER class; did you mean \"consult\"?",
        "acts: {talk: {deaths: {mean: 2}}}@2:15: acts.talk.deaths is for strikes;"
            + " this is an act of call",
        "acts: {talk: {salvo: {rounds: 2}}}@2:15: acts.talk.salvo is for strikes;"
            + " this is an act of call",
        "acts: {talk: {rung-from-deaths: true}}@2:15: acts.talk.rung-from-deaths is for strikes;"
            + " this is an act of call",
        "acts: {talk: {denied: 0.1, claimed: 0.9}}@2 problems",
        "acts: {shell: {rung: 4}}@2:16: acts.shell.rung is 4; a strike is on rung 5 or above",
        "acts: {talk: {offers-ceasefire: true}}@2 problems",
        "acts: {talk: {label: ''}}@2:22: acts.talk.label is \"\"; it must be a text",
        "title: ' '@2:8: title is \" \" (in quotes); it must be a text",
        "ladder: {rungs: {\"3\": ''}}@2:23: ladder.rungs.3 is \"\"; it must be a text",
        "ladder: {regional-war: {belligerents: 20}}@2:25: ladder.regional-war.belligerents is 20;"
            + " the scenario has 2 actors",
        "ladder: {regional-war: {pairs: 2}}@2:25: ladder.regional-war.pairs is 2;"
            + " 2 actors make 1",
        "ladder: {combat: {north>north: 9}}@2:19: ladder.combat: \"north\" cannot fight itself",
        "ladder: {by-deaths: {more: {at-least: 9, rung: 5}}}@2:42: ladder.by-deaths.more.rung is 5;"
            + " no more deaths are on rung 6 already, by some",
        "ladder: {by-deaths: {more: {at-least: 2, rung: 4}}}@2:48: ladder.by-deaths.more.rung is 4;"
            + " it must be a whole number from 5 to 9 [rung]",
        "fronts: {border: {fire: {south: {hold-fire: {act: shell, incidents: 1}}}}}@2:34:"
            + " fronts.border.fire.south.hold-fire: a side that holds fire has none",
        "actors: {north: {repertoire: {press: {south/north: 1}}}}@2:39:"
            + " actors.north.repertoire.press: \"south/north\" names the actor itself as the third"
            + " party",
        "actors: {south: {tempo: {value: 1, basis: expert}}}@2:25: actors.south.tempo:"
            + " the basis is expert, but no reason is given",
        "actors: {south: {tempo: {prior: {gamma: {mean: 1, sd: 0}}}}}@2:55:"
            + " actors.south.tempo.prior.gamma.sd is 0; it must be a number above 0",
        "outcomes: {x: {label: x, kind: act-occurs, from: north, to: north}}@2:61: outcomes.x:"
            + " no act is by and on \"north\": it never holds",
        "outcomes: {x: {label: x, kind: act-occurs, family: strike, acts: [talk]}}@2:67:"
            + " outcomes.x.acts: talk is of the family call, not strike",
        "outcomes: {x: {label: x, kind: ceasefire, to: north}}@2:43: outcomes.x.to does not count"
            + " for ceasefire, which takes none of them",
        "outcomes: {six: {days: 3}}@2:18: outcomes.six.days does not count for rung-reached,"
            + " which takes rung, from, to",
        "outcomes: {x: {label: x, kind: highest-rung, to: north}}@2:15: outcomes.x names one of"
            + " from and to; it speaks of a pair, or of all",
        "outcomes: {six: {rung: 0}}@2:18: outcomes.six.rung is 0: that always holds",
        "outcomes: {x: {label: x, kind: deaths-reached, deaths: 0}}@2:48: outcomes.x.deaths is 0:"
            + " that always holds",
        "outcomes: {x: {label: x, kind: quiet-spell, rung: 9, days: 3}}@2:45: outcomes.x.rung is 9:"
            + " that always holds",
        "exogenous: {x: {date: 2024-07-28, hour: 24, act: shell, actor: north, target:"
            + " south}}@2:41: exogenous.x.hour is 24; it must be a number from 0 to 23.99 [hours]",
        "exogenous: {x: {date: 2024-07-28, act: shell, actor: north, target: north}}@2:69:"
            + " exogenous.x: \"north\" cannot act on itself",
        "exogenous: {x: {date: 2024-07-28, act: talk, actor: north, target: south, deaths:"
            + " 1}}@2:75: exogenous.x.deaths is 1; talk kills nobody: it is an act of call",
        "exogenous: {x: {date: 2024-07-28, act: talk, actor: north, target: south, attribution:"
            + " denied}}@2:88: exogenous.x.attribution is for strikes; talk is an act of call",
        "windows: {a: {from-day: 3, to-day: 3, covers: [north]}}@2:28: windows.a.to-day is not"
            + " after from-day: it looks at no time at all",
        "condition: {until: 2024-07-29, replay: {x: {day: 99, act: shell, actor: north, target:"
            + " south}}}@2:45: condition.replay.x.day is 99.0; the scenario has 10 days",
        // interventions
        "interventions: {x: {from: 2024-08-01, set: {}}}@2:17: interventions.x sets nothing",
        "interventions: {x: {from: 2024-08-01, set: {actors.north.tempo: 1}}, y: {from: 2024-08-01,"
            + " set: {actors.north: {tempo: 2}}}}@2:98: interventions.y sets actors.north on"
            + " 2024-08-01, and so does interventions.x; one of them must go",
        "interventions: {x: {from: 2024-08-01, set: {actors.nort.tempo: 1}}}@2:45:"
            + " actors has no \"nort\"; did you mean \"north\"?",
        "interventions: {x: {from: 2024-08-01, set: {actors.north.tempo: 21}}}@2:65:"
            + " actors.north.tempo is 21; it must be a number from 0 to 20 [1/day]",
        "interventions: {x: {from: 2024-08-01, set: {title: New}}}@2:45:"
            + " there is no \"title\"; allowed: acts, ladder, actors, relations, fronts, dynamics,"
            + " choice, settlement, reporting",
        "interventions: {x: {from: 2024-08-01, set: {fronts.border: ~}}}@2:17:"
            + " interventions.x adds or removes fronts; it may only change them",
      })
  void whatIsWrongIsSaidInOneLine(String text, String message) {
    Scenarios.write(folder, "bad.yaml", "extends: small.yaml\n" + text + "\n");
    if (message.equals("none")) {
      assertThat(Scenarios.complaints(folder, "bad.yaml")).isEmpty();
    } else if (message.equals("2 problems")) {
      assertThat(Scenarios.complaints(folder, "bad.yaml")).hasSize(2);
    } else {
      assertThat(Scenarios.complaints(folder, "bad.yaml")).containsExactly("bad.yaml:" + message);
    }
  }

  /** Each line: what a file for the first edition says, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "actors: {north: {rationality: 1}}@2:18: actors.north has no key \"rationality\" any more:"
            + " utilities are in units in which it is 1",
        "actors: {north: {casualty-aversion: 1}}@2:18: actors.north has no key"
            + " \"casualty-aversion\" any more: base utilities hold what deaths cost, and"
            + " settlement.loss-gain weighs own losses",
        "actors: {north: {reaction-delay-days: 1}}@2:18: actors.north has no key"
            + " \"reaction-delay-days\" any more: delay-log-mean and delay-log-sd say how long"
            + " reactions take",
        "actors: {north: {reaction-shape: 1}}@2:18: actors.north has no key \"reaction-shape\" any"
            + " more: delay-log-mean and delay-log-sd say how long reactions take",
        "acts: {shell: {own-cost: 1}}@2:16: acts.shell has no key \"own-cost\" any more: base"
            + " utilities hold it",
        "acts: {press: {rally: 1}}@2:16: acts.press has no key \"rally\" any more: a rally is a"
            + " call like others",
        "ladder: {regional-war: {strikes-at-least: 7}}@2:25: ladder.regional-war has no key"
            + " \"strikes-at-least\" any more: pairs says how many pairs must strike both ways,"
            + " killing or by salvo",
        "dynamics: {severity-days: 5}@2:12: dynamics has no key \"severity-days\" any more:"
            + " account-days, long-account-days and long-share say how accounts fade",
        "dynamics: {channel-days: 5}@2:12: dynamics has no key \"channel-days\" any more: calls do"
            + " not tire",
        "choice: {rally-gain: 5}@2:10: choice has no key \"rally-gain\" any more: a rally is a call"
            + " like others",
        "ceasefire: {acceptance: 0}@2:1: there is no key \"ceasefire\" any more: settlement says"
            + " what moves actors to settle, and repertoire.accept-ceasefire of each side how ready"
            + " it is to accept",
      })
  void whatWasCalledOtherwiseIsNamedByWhatItIsNow(String text, String message) {
    Scenarios.write(folder, "bad.yaml", "extends: small.yaml\n" + text + "\n");
    assertThat(Scenarios.complaints(folder, "bad.yaml")).containsExactly("bad.yaml:" + message);
  }

  @Test
  void soAreFormerNamesThatAreSetOrSetLater() {
    assertThat(
            Scenarios.complaints(
                folder, "small.yaml", "choice.channel-fatigue=1", "ceasefire.acceptance=0"))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        "--set #1: choice has no key \"channel-fatigue\" any more: calls do not"
                            + " tire"),
            second ->
                assertThat(second)
                    .startsWith("--set #2: ceasefire has no key \"acceptance\" any more: "));
    Scenarios.write(
        folder,
        "bad.yaml",
        "extends: small.yaml\n"
            + "interventions: {x: {from: 2024-08-01, set: {actors.north.rationality: 2}}}\n");
    assertThat(Scenarios.complaints(folder, "bad.yaml"))
        .containsExactly(
            "bad.yaml:2:45: actors.north has no key \"rationality\" any more: utilities are in"
                + " units in which it is 1");
  }

  @Test
  void whatTheEvidenceDoesNotHoldIsRefused() {
    Scenarios.write(
        folder,
        "bad.yaml",
        "extends: scenarios/baseline.yaml\n"
            + "motivation: [\"000:99\"]\n"
            + "exogenous: {golan-attack: {event: golan-atack}}\n"
            + "absorbing: highest-rung\n");
    assertThat(Scenarios.complaints(folder, "bad.yaml"))
        .containsExactly(
            "bad.yaml:4:12: absorbing is \"highest-rung\", a number;"
                + " it must be an outcome that holds or does not",
            "bad.yaml:2:14: motivation cites \"000:99\"; that document has 10 paragraphs",
            "bad.yaml:3:35: exogenous.golan-attack.event: there is no coded event"
                + " \"golan-atack\"; did you mean \"golan-attack\"?");
  }

  @Test
  void ofThousandsOfProblemsAHundredAreListedAtOnce() {
    StringBuilder text = new StringBuilder("extends: small.yaml\nactors:\n north:\n");
    for (int i = 0; i < 40_000; i++) {
      text.append("  k").append(i).append(": 1\n");
    }
    Scenarios.write(folder, "bad.yaml", text.toString());
    List<String> complaints =
        assertTimeout(
            Duration.ofSeconds(20), () -> Scenarios.complaints(folder, "bad.yaml"), "quadratic");
    assertThat(complaints).hasSize(101).last().isEqualTo("and 39900 more like these");
  }

  @Test
  void aCeasefireThatCanBeOfferedMustBeAnswered() {
    Scenarios.write(
        folder,
        "bad.yaml",
        "extends: scenarios/baseline.yaml\nacts: {accept-ceasefire: ~, reject-ceasefire: ~}\n");
    assertThat(Scenarios.complaints(folder, "bad.yaml"))
        .filteredOn(line -> line.startsWith("bad.yaml"))
        .containsExactly(
            "bad.yaml:2:1: acts.offer-ceasefire offers a ceasefire, which the model answers with"
                + " accept-ceasefire; there is no such act",
            "bad.yaml:2:1: acts.offer-ceasefire offers a ceasefire, which the model answers with"
                + " reject-ceasefire; there is no such act");
  }

  @Test
  void settingsNeedAValueAndArePutOnce() {
    assertThat(
            Scenarios.complaints(
                folder,
                "small.yaml",
                "actors.north.tempo=",
                "choice.breach-cost=1",
                "choice.breach-cost=2"))
        .containsExactly(
            "--set #1: actors.north.tempo is given no value; actors.north.tempo=~ removes an entry",
            "--set #3: choice.breach-cost is set twice, first by --set #2");
  }

  @Test
  void messagesStayOnOneLine() {
    Scenarios.write(folder, "bad.yaml", "extends: small.yaml\n\"a\\nb\": 1\n");
    assertThat(Scenarios.complaints(folder, "bad.yaml"))
        .containsExactly("bad.yaml:2:1: there is no key \"a b\"");
  }

  @Test
  void unstableBranchingMatrixIsRefusedWithItsNumber() {
    Scenarios.write(
        folder,
        "eager.yaml",
        "extends: small.yaml\ndynamics: {occasion-gain: 10}\n"
            + "actors: {north: {reciprocate: 1}, south: {reciprocate: 1}}\n");
    assertThat(Scenarios.complaints(folder, "eager.yaml")).isEmpty();
    assertThat(Scenarios.complaints(folder, "eager.yaml", "actors.north.repeat=1"))
        .singleElement()
        .asString()
        .startsWith("eager.yaml:3:1: acts would set off more and more acts:")
        .contains("can reach 1.646", "must stay below 1.5");
    Scenarios.write(
        folder,
        "late.yaml",
        "extends: eager.yaml\n"
            + "interventions: {hot: {from: 2024-08-01, set: {actors.north.repeat: 1}}}\n");
    assertThat(Scenarios.complaints(folder, "late.yaml"))
        .singleElement()
        .asString()
        .contains("after the intervention \"hot\"");
  }

  @Test
  void allProblemsOfAllFilesAreReportedInOnePass() {
    Scenarios.write(folder, "a.yaml", "extends: small.yaml\nactors: {north: {tempo: 99}}\n");
    Scenarios.write(folder, "b.yaml", "extends: a.yaml\nstart: 2025-01-01\nx: 1\n");
    assertThat(
            Scenarios.complaints(
                folder, "b.yaml", "actors.nort.tempo=1", "actors.south.tempo=x", "nonsense"))
        .containsExactly(
            "--set #3: \"nonsense\" must have the form path=value, as in actors.us.tempo=0.5",
            "--set #1: actors has no \"nort\"; did you mean \"north\"?",
            "b.yaml:3:1: there is no key \"x\"",
            "a.yaml:2:25: actors.north.tempo is 99; it must be a number from 0 to 20 [1/day]",
            "--set #2: actors.south.tempo is \"x\"; it must be a number from 0 to 20 [1/day]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "actors.north.tempo.mean=1@actors.north.tempo is a single value; it has no part \"mean\"",
        "actors.north.tmepo=1@actors.north has no \"tmepo\"; did you mean \"tempo\"?",
        "actors.north.repertoire.shel.south=1@actors.north.repertoire has no \"shel\";"
            + " did you mean \"shell\"?",
        "actors.nroth=~@actors has no \"nroth\"; did you mean \"north\"?",
        "actros.north.tempo=1@there is no \"actros\"; did you mean \"actors\"?",
        "extends=x@there is no \"extends\"",
        "=1@\"=1\" must have the form path=value, as in actors.us.tempo=0.5",
        "title={@this is not valid YAML: expected the node content, but found '<stream end>'",
      })
  void badOverridesAreNamedByTheirNumber(String set, String message) {
    assertThat(Scenarios.complaints(folder, "small.yaml", "actors.north.tempo=1", set))
        .containsExactly("--set #2: " + message);
  }

  @Test
  void circleOfExtendedFilesIsNamed() {
    Scenarios.write(folder, "a.yaml", "extends: b.yaml\n");
    Scenarios.write(folder, "b.yaml", "title: B\nextends: [small.yaml, c.yaml]\n");
    Scenarios.write(folder, "c.yaml", "extends: a.yaml\n");
    assertThat(Scenarios.complaints(folder, "a.yaml"))
        .containsExactly(
            "c.yaml:1:10: files extend each other in a circle:"
                + " a.yaml > b.yaml > c.yaml > a.yaml");
    Scenarios.write(folder, "self.yaml", "extends: self.yaml\n");
    assertThat(Scenarios.complaints(folder, "self.yaml"))
        .containsExactly(
            "self.yaml:1:10: files extend each other in a circle: self.yaml > self.yaml");
  }

  @Test
  void missingFileIsNamedWithTheNearest() {
    Scenarios.write(folder, "bad.yaml", "extends: smal.yaml\n");
    assertThat(Scenarios.complaints(folder, "bad.yaml"))
        .containsExactly(
            "bad.yaml:1:10: there is no file \"smal.yaml\"; did you mean \"small.yaml\"?");
    assertThat(Scenarios.complaints(folder, "none.yaml"))
        .containsExactly("there is no file \"none.yaml\"");
    assertThat(Scenarios.complaints(folder, "small.yaml", "evidence=nowhere")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "''@1:1: the file is empty",
        "# nothing@1:1: the file is empty",
        "[1]@1:1: the file is a list; it must be a mapping",
        "a: [1@2:1: this is not valid YAML: expected ',' or ']', but got <stream end>",
        "extends: {a: 1}@1:10: extends is a mapping; it must name files",
        "extends: [~]@1:11: extends is empty; it must name files",
        "a: &a [x]|b: [*a, *a]@1:4: anchors are not supported",
      })
  void unreadableFileIsRefused(String text, String message) {
    Scenarios.write(folder, "bad.yaml", text.replace('|', '\n') + "\n");
    assertThat(Scenarios.complaints(folder, "bad.yaml")).containsExactly("bad.yaml:" + message);
  }

  @Test
  void binaryFileIsRefused() throws IOException {
    Files.write(folder.resolve("bad.yaml"), new byte[] {'P', 'K', 3, 4, 0, -1});
    assertThat(Scenarios.complaints(folder, "bad.yaml"))
        .containsExactly("bad.yaml:1:3: this is a binary file, not text");
  }

  @Test
  void hundredMegabytesAreRefusedAtOnce() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("bad.yaml").toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    assertThat(Scenarios.complaints(folder, "bad.yaml"))
        .containsExactly(
            "bad.yaml: the file is larger than 4 MiB (104857600 bytes or more);"
                + " a file of this kind is small");
  }

  @Test
  void deepNestingIsRefused() {
    Scenarios.write(folder, "bad.yaml", "a: " + "[".repeat(200_000));
    assertThat(Scenarios.complaints(folder, "bad.yaml"))
        .containsExactly("bad.yaml:1:67: this is nested deeper than 64 levels");
    String indented = "a:\n";
    for (int i = 1; i < 70; i++) {
      indented += " ".repeat(i) + "a:\n";
    }
    Scenarios.write(folder, "bad.yaml", indented + " ".repeat(70) + "a: 1");
    assertThat(Scenarios.complaints(folder, "bad.yaml"))
        .containsExactly("bad.yaml:65:65: this is nested deeper than 64 levels");
  }
}
