package brink.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeMergeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "{a: 1}@{b: 2}@{a: 1, b: 2}",
        "{a: 1}@{a: 2}@{a: 2}",
        "{a: {b: 1, c: 2}}@{a: {b: 3}}@{a: {b: 3, c: 2}}",
        "{a: [1, 2]}@{a: [3]}@{a: [3]}",
        "{a: {b: 1}}@{a: 2}@{a: 2}",
        "{a: 1, b: 2}@{a: ~}@{b: 2}",
        "{a: 1}@{b: ~}@{a: 1, b: null}",
        "{a: {value: 1, reason: why}}@{a: 2}@{a: {value: 2, reason: why}}",
        "{a: {prior: p, reason: why}}@{a: 2}@{a: {prior: p, reason: why, value: 2}}",
        "{a: {value: 1, prior: {n: 1}}}@{a: {prior: {m: 2}}}@{a: {prior: {m: 2}}}",
        "{a: {value: 1, basis: b}}@{a: {value: 2, reason: r}}@{a: {value: 2, basis: b, reason: r}}",
        "{a: {value: 1, basis: b}}@{a: {value: 1, basis: ~}}@{a: {value: 1}}",
        "{a: {value: 1, other: 2}}@{a: 3}@{a: 3}",
      })
  void laterSaysWhatHolds(String base, String over, String merged) {
    MappingNode result = TreeMerge.over(Sources.mapping(base), Sources.mapping(over));
    assertThat(YamlText.flow(result)).isEqualTo(merged);
  }

  @Test
  void everyKeyKeepsItsOwnPlace() {
    Problems problems = new Problems();
    MappingNode base = (MappingNode) Sources.read("base.yaml", "a:\n  b: 1\n  c: 2\n", problems);
    MappingNode over = (MappingNode) Sources.read("over.yaml", "\na:\n  b: 3\n", problems);
    MappingNode a = (MappingNode) TreeMerge.over(base, over).get("a");
    assertThat(a.get("b").location()).hasToString("over.yaml:3:6");
    assertThat(a.placeOf("c")).hasToString("base.yaml:3:3");
    assertThat(a.placeOf("nothing")).hasToString("over.yaml:3:3");
  }
}
