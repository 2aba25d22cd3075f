package brink.source;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DottedPathTest {
  record Leaf(
      @Field(text = "size", min = 0, max = 9) double size,
      @Field(text = "marks", fallback = "[]") List<String> marks) {}

  record Tree(
      @Field(text = "leaves", fallback = "{}") Map<String, Leaf> leaves,
      @Field(text = "crown", fallback = "{}") Leaf crown,
      @Field(text = "sap", fallback = "{}") Map<String, Map<String, Double>> sap,
      @Field(text = "later", fallback = "{}") Map<String, Node> later) {}

  private static final Location PLACE = Location.whole("--set #1");

  private final Problems problems = new Problems();

  private String set(String tree, String path, String value) {
    Node node = SourceReader.readInline("--set #1", value, problems);
    MappingNode changed =
        DottedPath.set(
            Sources.mapping(tree), RecordShape.of(Tree.class), path, PLACE, node, problems);
    return YamlText.flow(changed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "{leaves: {a: {size: 1}}}@leaves.a.size@2@{leaves: {a: {size: 2}}}",
        "{leaves: {a: {size: 1}}}@leaves.b@{size: 2}@{leaves: {a: {size: 1}, b: {size: 2}}}",
        "{leaves: {a: {size: 1}, b: {size: 2}}}@leaves.a@~@{leaves: {b: {size: 2}}}",
        "{leaves: {}}@crown.size@3@{leaves: {}, crown: {size: 3}}",
        "{sap: {x: {y: 1}}}@sap.x.z@never@{sap: {x: {y: 1, z: never}}}",
        "{leaves: {a: {size: {value: 1, basis: b}}}}@leaves.a.size@2"
            + "@{leaves: {a: {size: {value: 2, basis: b}}}}",
        "{later: {x: 1}}@later.a.b.c@2@{later: {x: 1, a.b.c: 2}}",
        "{crown: {marks: [x]}}@crown.marks@[y, z]@{crown: {marks: [y, z]}}",
      })
  void whatThePathNamesIsSet(String tree, String path, String value, String changed) {
    assertThat(set(tree, path, value)).isEqualTo(changed);
    assertThat(problems.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "leafs.a.size@there is no \"leafs\"; did you mean \"leaves\"?",
        "leaves.aa.size@leaves has no \"aa\"; did you mean \"a\"?",
        "leaves.a.sise@leaves.a has no \"sise\"; did you mean \"size\"?",
        "leaves.a.size.value@leaves.a.size is a single value; it has no part \"value\"",
        "crown.marks.1@crown.marks is a single value; it has no part \"1\"",
        "@there is no \"\"; allowed: leaves, crown, sap, later",
        "sap.x.y@sap has no \"x\"",
      })
  void whatDoesNotExistIsNamedAndNothingChanges(String path, String complaint) {
    String tree = "{leaves: {a: {size: 1}}}";
    assertThat(set(tree, path == null ? "" : path, "2")).isEqualTo(tree);
    assertThat(Sources.lines(problems)).containsExactly("--set #1: " + complaint);
  }

  @Test
  void thereMustBeSomethingToRemove() {
    set("{leaves: {a: {size: 1}}}", "leaves.b", "~");
    assertThat(problems.list()).hasSize(1);
  }

  @Test
  void newValueStandsWhereItWasGiven() {
    MappingNode changed =
        DottedPath.set(
            Sources.mapping("{leaves: {a: {size: 1}}, crown: {size: 1}}"),
            RecordShape.of(Tree.class),
            "leaves.a.size",
            PLACE,
            new ScalarNode(PLACE, "99", false),
            problems);
    Binder.bind(changed, Tree.class, problems);
    assertThat(Sources.lines(problems))
        .containsExactly("--set #1: leaves.a.size is 99; it must be a number from 0 to 9");
  }
}
