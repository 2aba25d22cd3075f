package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brink.source.FileSource;
import brink.source.Problem;
import brink.source.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad evidence is refused with all that is wrong, each thing at its place. */
class EvidenceReaderTest {
  private static final String DOCUMENTS =
      """
      actors:
        us: United States
        israel: Israel
        iran: Iran
      documents:
        "000":
          file: a.txt
          outlet: A
          title: B
          published: {min: 2024-07-29, max: 2024-07-29, basis: stated}
          bytes: 100
          paragraphs: 10
          sha256: %s
          look-back-days: 3
          look-back-reason: c
          covers: [us, israel]
      """
          .formatted("0123456789abcdef".repeat(4));

  private static final String EVENTS =
      """
      events:
        e1:
          document: "000"
          paragraph: 1
          date: {min: 2024-07-27, max: 2024-07-29, basis: inferred}
          actor: us
          target: israel
          act: appeal
          cameo: "0256"
          plover: request
          kind: statement
          event-key: call
          paraphrase: The United States asks Israel for restraint.
        e2:
          document: "000"
          paragraph: 2
          date: {min: 2024-07-28, max: 2024-07-28, basis: stated}
          actor: iran
          target: israel
          cameo: "012"
          kind: forecast
          event-key: foreseen
          paraphrase: Iran foresees a war.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeGoodEvidence() throws IOException {
    documents(DOCUMENTS);
    events(EVENTS);
  }

  private void documents(String text) throws IOException {
    Files.writeString(folder.resolve("documents.yaml"), text, StandardCharsets.UTF_8);
  }

  private void events(String text) throws IOException {
    Files.writeString(folder.resolve("events.yaml"), text, StandardCharsets.UTF_8);
  }

  private List<String> problems() {
    Problems problems = new Problems();
    Evidence evidence =
        Evidence.read(new FileSource(folder), ".", null, List.of("appeal", "accuse"), problems);
    assertThat(evidence == null).isEqualTo(!problems.isEmpty());
    return problems.list().stream().map(Problem::toString).toList();
  }

  private List<String> problemsWith(String good, String bad) throws IOException {
    assertThat(EVENTS).contains(good);
    events(EVENTS.replaceFirst(good, bad));
    return problems();
  }

  @Test
  void goodEvidenceHasNoProblems() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void theEvidenceShippedWithTheProgramIsReadWhereNoneIsOnDisk() {
    Problems problems = new Problems();
    Evidence shipped =
        Evidence.read(new FileSource(folder), "seeds", null, ShippedEvidence.acts(), problems);
    problems.throwIfAny();
    assertThat(shipped).isEqualTo(ShippedEvidence.read());
  }

  @Test
  void anUnknownActorIsNamedWithTheNearestKnownOne() throws IOException {
    assertThat(problemsWith("target: israel", "target: isreal"))
        .containsExactly(
            "./events.yaml:7:13: events.e1.target names \"isreal\": no such actor in documents.yaml;"
                + " did you mean \"israel\"?");
  }

  @Test
  void anUnknownKindIsAProblem() throws IOException {
    assertThat(problemsWith("kind: statement", "kind: statment"))
        .singleElement()
        .asString()
        .startsWith("./events.yaml:11:11: events.e1.kind is \"statment\"")
        .contains("statement");
  }

  @Test
  void anActOutsideTheCatalogueIsAProblem() throws IOException {
    assertThat(problemsWith("act: appeal", "act: apeal"))
        .containsExactly(
            "./events.yaml:8:10: events.e1.act names \"apeal\": no such act in the catalogue;"
                + " did you mean \"appeal\"?");
  }

  @Test
  void aForecastCannotBeAnAct() throws IOException {
    assertThat(problemsWith("kind: forecast", "kind: forecast\n    act: accuse"))
        .singleElement()
        .asString()
        .endsWith(
            "act is accuse, but the kind is forecast; only an action or a statement can be an act");
  }

  @Test
  void aParagraphOutsideTheDocumentIsAProblem() throws IOException {
    assertThat(problemsWith("paragraph: 1", "paragraph: 11"))
        .containsExactly(
            "./events.yaml:4:16: events.e1.paragraph is 11, but document 000 has 10 paragraphs");
  }

  @Test
  void anUnknownDocumentIsAProblem() throws IOException {
    assertThat(problemsWith("document: \"000\"", "document: \"005\""))
        .containsExactly(
            "./events.yaml:3:15: events.e1.document names \"005\": no such document in"
                + " documents.yaml; did you mean \"000\"?");
  }

  @Test
  void anIntervalThatEndsBeforeItBeginsIsAProblem() throws IOException {
    assertThat(problemsWith("min: 2024-07-27", "min: 2024-07-30"))
        .singleElement()
        .asString()
        .contains("min 2024-07-30 is after max 2024-07-29");
  }

  @Test
  void anEventAfterThePublicationIsAProblem() throws IOException {
    assertThat(problemsWith("min: 2024-07-28, max: 2024-07-28", "min: 2024-07-30, max: 2024-08-01"))
        .containsExactly(
            "./events.yaml:17:11: events.e2.date is 2024-07-30 at the earliest, after document 000"
                + " was published on 2024-07-29");
  }

  @Test
  void aDuplicateIdIsAProblem() throws IOException {
    assertThat(problemsWith("  e2:", "  e1:"))
        .singleElement()
        .asString()
        .contains("./events.yaml:14:3: the key \"e1\" is given twice");
  }

  @Test
  void twoPrimaryReportsOfOneEventAreAProblem() throws IOException {
    assertThat(problemsWith("event-key: foreseen", "event-key: call"))
        .containsExactly(
            "./events.yaml:22:16: events.e2.event-key is \"call\", which has a primary report already, e1;"
                + " set primary: false on one of them");
  }

  @Test
  void anEventWithoutAPrimaryReportIsAProblem() throws IOException {
    assertThat(problemsWith("event-key: call", "event-key: call\n    primary: false"))
        .containsExactly(
            "./events.yaml:12:16: events.e1.event-key is \"call\", which has no primary report;"
                + " it needs one");
  }

  @Test
  void whatIsNoCameoCodeIsAProblem() throws IOException {
    assertThat(problemsWith("cameo: \"0256\"", "cameo: \"0257\""))
        .singleElement()
        .asString()
        .startsWith("./events.yaml:9:12: events.e1.cameo names \"0257\": no such CAMEO code");
  }

  @Test
  void onlyACommentHasNoPloverClass() throws IOException {
    assertThat(problemsWith("    plover: request\n", ""))
        .containsExactly(
            "./events.yaml:9:12: events.e1.cameo is \"0256\" with no plover class; a comment"
                + " (root 01) has none, anything else has one");
  }

  @Test
  void anUnknownMagnitudeIsAProblem() throws IOException {
    assertThat(problemsWith("kind: forecast", "kind: forecast\n    magnitudes: {kiled: {min: 1}}"))
        .containsExactly(
            "./events.yaml:22:17: events.e2.magnitudes names \"kiled\": no such magnitude in the"
                + " codebook; did you mean \"killed\"?");
  }

  @Test
  void aDocumentThatCoversAnUnknownActorIsAProblem() throws IOException {
    documents(DOCUMENTS.replace("[us, israel]", "[us, israel, irn]"));
    assertThat(problems())
        .containsExactly(
            "./documents.yaml:16:13: documents.000.covers names \"irn\": no such actor in"
                + " documents.yaml; did you mean \"iran\"?");
  }

  @Test
  void aDigestThatIsNoneIsAProblem() throws IOException {
    documents(DOCUMENTS.replace("0123456789abcdef".repeat(4), "0123"));
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("sha256 is 0123; it must be 64 of the digits 0-9 and a-f");
  }

  @Test
  void allProblemsAreReportedInOnePass() throws IOException {
    documents(DOCUMENTS.replace("[us, israel]", "[us, irn]"));
    events(
        EVENTS
            .replace("paragraph: 1", "paragraph: one")
            .replace("actor: iran", "actor: irak")
            .replace("\"012\"", "\"999\"")
            .replace("events:", "other: 1\nevents:"));
    assertThat(problems()).hasSize(5);
  }

  @Test
  void aFileThatListsNoEventsIsAProblem() throws IOException {
    events("event: {}\n");
    assertThat(problems()).isNotEmpty().allMatch(line -> line.startsWith("./events.yaml:1:1: "));
  }

  @Test
  void aMissingFileIsAProblem() throws IOException {
    Files.delete(folder.resolve("events.yaml"));
    assertThat(problems()).singleElement().asString().contains("events.yaml");
  }
}
