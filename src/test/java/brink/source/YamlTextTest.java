package brink.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a \"b\" \\c", "~", "null", "é 中 \uD83D\uDE80", "#: x"})
  void quotedTextReadsBack(String text) {
    Node node = Sources.mapping("key: " + YamlText.quoted(text)).get("key");
    assertThat(((ScalarNode) node).text()).isEqualTo(text);
    assertThat(((ScalarNode) node).quoted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "us>iran", "g7/iran", "000", "null", "true", "a b", "x: y", "a.b-c"})
  void keysReadBack(String key) {
    assertThat(Sources.mapping("{" + YamlText.key(key) + ": 1}").keys()).containsExactly(key);
    assertThat(Sources.mapping(YamlText.key(key) + ": 1").keys()).containsExactly(key);
  }

  @Test
  void flowReadsBackAsTheSameTree() {
    String text = "{a: [1, \"1\", never, ~], b: {c: \"x y\", d: 2024-07-27, e: true, f: 1e3}}";
    String written = YamlText.flow(Sources.mapping(text));
    assertThat(written)
        .isEqualTo(
            "{a: [1, \"1\", never, null],"
                + " b: {c: \"x y\", d: \"2024-07-27\", e: true, f: 1e3}}");
    assertThat(YamlText.flow(Sources.mapping(written))).isEqualTo(written);
  }

  @Test
  void controlCharactersAreEscaped() {
    assertThat(YamlText.quoted("\u0001")).isEqualTo("\"\\u0001\"");
  }
}
