package brink.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {

  @ParameterizedTest
  @CsvSource({"NO", "061", "2024-07-27", "yes", "1_000", "0x1F", "12:30:45", "+.5", ".nan", "1e3"})
  void wordsStayAsTheyAreWritten(String word) {
    assertThat(Sources.mapping("key: " + word).get("key"))
        .isEqualTo(new ScalarNode(new Location("a.yaml", 1, 6), word, false));
  }

  @Test
  void quotesAreKnown() {
    MappingNode node =
        Sources.mapping("a: \"0256\"\nb: '~'\nc: |\n  text\nd: >-\n  é\ne: é\nf: [ü, \"1\"]\n");
    assertThat(node.get("a")).isEqualTo(new ScalarNode(new Location("a.yaml", 1, 4), "0256", true));
    assertThat(node.get("b").isNull()).isFalse();
    assertThat(((ScalarNode) node.get("c")).quoted()).isTrue();
    assertThat(((ScalarNode) node.get("d")).quoted()).isTrue();
    assertThat(((ScalarNode) node.get("e")).quoted()).isFalse();
    assertThat(((SequenceNode) node.get("f")).items())
        .containsExactly(
            new ScalarNode(new Location("a.yaml", 8, 5), "ü", false),
            new ScalarNode(new Location("a.yaml", 8, 8), "1", true));
  }

  @ParameterizedTest
  @CsvSource({"a:", "a: ~", "a: null"})
  void nothingIsTheEmptyValue(String text) {
    assertThat(Sources.mapping(text).get("a").isNull()).isTrue();
  }

  @Test
  void everyKeyAndValueKnowsItsPlace() {
    MappingNode root = Sources.mapping("# comment\nactors:\n  us:\n    tempo: 0.5\n");
    MappingNode us = (MappingNode) ((MappingNode) root.get("actors")).get("us");
    assertThat(root.placeOf("actors")).hasToString("a.yaml:2:1");
    assertThat(us.placeOf("tempo")).hasToString("a.yaml:4:5");
    assertThat(us.get("tempo").location()).hasToString("a.yaml:4:12");
  }

  @Test
  void jsonIsReadTheSameWay() {
    Problems problems = new Problems();
    Node node = Sources.read("a.json", "{\"a\": [1, \"1\", null, true]}", problems);
    assertThat(problems.list()).isEmpty();
    List<Node> items = ((SequenceNode) ((MappingNode) node).get("a")).items();
    assertThat(items.get(0)).isEqualTo(new ScalarNode(new Location("a.json", 1, 8), "1", false));
    assertThat(items.get(1)).isEqualTo(new ScalarNode(new Location("a.json", 1, 11), "1", true));
    assertThat(items.get(2).isNull()).isTrue();
    assertThat(items.get(3).inWords()).isEqualTo("\"true\"");
  }

  @Test
  void byteOrderMarkIsSkipped() {
    assertThat(Sources.mapping("\uFEFFa: 1").keys()).containsExactly("a");
  }

  @Test
  void duplicateKeysAreAllReported() {
    assertThat(Sources.complaints("a.yaml", "a: 1\nb: 2\na: 3\nb: 4\n"))
        .containsExactly(
            "a.yaml:3:1: the key \"a\" is given twice, first in line 1",
            "a.yaml:4:1: the key \"b\" is given twice, first in line 2");
    assertThat(Sources.complaints("a.json", "{\"a\": 1,\n \"a\": 2}"))
        .containsExactly("a.json:2:2: the key \"a\" is given twice, first in line 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "a: [1, 2|b: 3@a.yaml:2:2: this is not valid YAML: expected ',' or ']', but got :",
        "a: 'x@a.yaml:1:6: this is not valid YAML: found unexpected end of stream",
        "a: 1|---|b: 2@a.yaml:3:1: the file holds several documents; one is allowed",
        "a: &x 1|b: *x@a.yaml:1:4: anchors are not supported",
        "a: !!str 1@a.yaml:1:4: tags are not supported",
        "[a]: 1@a.yaml:1:2: a key must be a text on one line",
        "a: *x@a.yaml:1:4: aliases are not supported; write the value out",
      })
  void whatIsRefusedIsPlaced(String text, String complaint) {
    assertThat(Sources.complaints("a.yaml", text.replace('|', '\n'))).containsExactly(complaint);
  }

  @Test
  void brokenJsonIsPlaced() {
    assertThat(Sources.complaints("a.json", "{\"a\": NaN}"))
        .singleElement()
        .asString()
        .startsWith("a.json:1:10: this is not valid JSON: Non-standard token");
  }

  @ParameterizedTest
  @CsvSource({"''", "'  \n\n'", "'# only a comment\n'", "'---\n'", "'~'"})
  void emptyFileIsRefused(String text) {
    assertThat(Sources.complaints("a.yaml", text)).containsExactly("a.yaml:1:1: the file is empty");
  }

  @Test
  void binaryFileIsRefused() {
    assertThat(Sources.complaints("a.yaml", "PK\u0003\u0004\0"))
        .containsExactly("a.yaml:1:3: this is a binary file, not text");
    Problems problems = new Problems();
    SourceReader.read("a.yaml", "a: 1\nb: é".getBytes(StandardCharsets.ISO_8859_1), problems);
    assertThat(Sources.lines(problems))
        .containsExactly("a.yaml:2:4: this is not UTF-8 text; save the file as UTF-8");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(Sources.complaints("a.yaml", "[".repeat(100_000)))
        .containsExactly("a.yaml:1:65: this is nested deeper than 64 levels");
    assertThat(Sources.complaints("a.json", "[".repeat(100_000)))
        .containsExactly("a.json:1:65: this is nested deeper than 64 levels");
    assertThat(Sources.complaints("a.yaml", "[".repeat(64) + "]".repeat(64))).isEmpty();
  }

  @Test
  void aliasBombIsRefusedBeforeItGrows() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
    assertThat(Sources.complaints("a.yaml", bomb))
        .containsExactly("a.yaml:1:4: anchors are not supported");
  }

  @Test
  void tooManyBytesAreRefused() {
    Problems problems = new Problems();
    SourceReader.read("a.yaml", new byte[SourceFile.LARGEST_BYTES + 1], problems);
    assertThat(Sources.lines(problems))
        .containsExactly(
            "a.yaml: the file is larger than 4 MiB (4194305 bytes or more);"
                + " a file of this kind is small");
  }

  @Test
  void valuesOfTheCommandLineStandAtOnePlace() {
    Problems problems = new Problems();
    Node node = SourceReader.readInline("--set #1", "{value: [1]}", problems);
    assertThat(problems.list()).isEmpty();
    MappingNode mapping = (MappingNode) node;
    assertThat(mapping.placeOf("value")).hasToString("--set #1");
    assertThat(((SequenceNode) mapping.get("value")).items().get(0).location())
        .hasToString("--set #1");
    assertThat(SourceReader.readInline("--set #1", " ", problems).isNull()).isTrue();
    assertThat(SourceReader.readInline("--set #2", "[1", problems)).isNull();
    assertThat(Sources.lines(problems))
        .singleElement()
        .asString()
        .startsWith("--set #2: this is not valid YAML: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "a.yaml@a: \"x\\uD800y\"@a.yaml:1:4: the text holds U+D800, which is not a character",
        "a.json@{\"a\": \"x\\uDC00\"}@a.json:1:7: the text holds U+DC00, which is not a character",
        "a.yaml@a: \"\\uFFFF\"@a.yaml:1:4: the text holds U+FFFF, which is not a character",
        "a.yaml@a: \"\\uFDD0\"@a.yaml:1:4: the text holds U+FDD0, which is not a character",
        "a.yaml@a: \"\\U0001FFFE\"@a.yaml:1:4: the text holds U+1FFFE, which is not a character",
        "a.yaml@a: \"\\x07\"@a.yaml:1:4: the text holds U+0007, a control character",
        "a.json@{\"a\": \"\\u0000\"}@a.json:1:7: the text holds U+0000, a control character",
        "a.yaml@a: \"\\x85\"@a.yaml:1:4: the text holds U+0085, a control character",
        "a.yaml@\"\\uFFFF\": 1@a.yaml:1:1: the text holds U+FFFF, which is not a character",
      })
  void whatIsNoCharacterIsRefusedWithItsPlace(String file, String text, String complaint) {
    assertThat(Sources.complaints(file, text)).containsExactly(complaint);
  }

  @Test
  void whatIsNoCharacterIsRefusedInBytesToo() {
    Problems problems = new Problems();
    byte[] bytes = "a: 1\nb: \uFFFF\n".getBytes(StandardCharsets.UTF_8);
    assertThat(SourceReader.read("a.yaml", bytes, problems)).isNull();
    assertThat(problems.list().get(0))
        .hasToString("a.yaml:2:4: the text holds U+FFFF, which is not a character");
  }

  @Test
  void aTextIsOnOneLine() {
    MappingNode node = Sources.mapping("a: \"one\\ntwo\\t three\"\nb: |\n  x\n\n  y\n");
    assertThat(((ScalarNode) node.get("a")).text()).isEqualTo("one two three");
    assertThat(((ScalarNode) node.get("b")).text()).isEqualTo("x y");
  }

  @Test
  void aNumberOfAnyLengthHasItsPlace() {
    Problems problems = new Problems();
    Node node = Sources.read("a.json", "{\"a\": " + "1".repeat(2000) + "}", problems);
    assertThat(problems.list()).isEmpty();
    assertThat(((MappingNode) node).get("a").location()).hasToString("a.json:1:7");
  }

  @Test
  void charactersOfTwoHalvesMayStandAnywhere() {
    for (int i = 1000; i < 1100; i++) {
      String text = "x".repeat(i) + "\uD83D\uDE80".repeat(1100);
      MappingNode node = Sources.mapping("a: " + text);
      assertThat(((ScalarNode) node.get("a")).text()).isEqualTo(text);
      assertThat(((ScalarNode) Sources.mapping("{\"a\": \"" + text + "\"}").get("a")).text())
          .isEqualTo(text);
    }
  }
}
