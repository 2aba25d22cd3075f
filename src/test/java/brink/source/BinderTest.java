package brink.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.model.Field;
import brink.model.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderTest {
  enum Colour {
    RED,
    DARK_BLUE
  }

  record Wheel(
      @Key String id,
      @Field(text = "its width", unit = "cm", min = 1, max = 50) double width,
      @Field(text = "spokes", min = 3, max = 99, fallback = "12") int spokes) {
    List<String> problems() {
      return width > spokes ? List.of("wider than it has spokes") : List.of();
    }
  }

  record Cart(
      @Field(text = "its name") String name,
      @Field(text = "its colour", fallback = "dark-blue") Colour colour,
      @Field(text = "whether it is old", fallback = "false") boolean old,
      @Field(text = "when it was made", fallback = "null") @Nullable LocalDate made,
      @Field(text = "its load", fallback = "null") @Nullable Integer load,
      @Field(text = "its wheels", fallback = "{}") Map<String, Wheel> wheels,
      @Field(text = "owners", fallback = "[]") List<String> owners,
      @Field(text = "tastes", min = -5, max = 5, orNever = true, fallback = "{}")
          Map<String, Map<String, Double>> tastes,
      @Field(text = "paint", fallback = "{}") Map<Colour, String> paint) {}

  record Yard(@Field(text = "its gate") String gate, Cart cart) {}

  private final Problems problems = new Problems();

  private Cart cart(String text) {
    return Binder.bind(Sources.mapping(text), Cart.class, problems);
  }

  @Test
  void everyTypeIsBound() {
    Cart cart =
        cart(
            """
            name: NO
            colour: red
            old: true
            made: 2024-07-27
            load: 7
            wheels:
              left: {width: 5}
              front-2: {width: 2.5, spokes: 8}
            owners: [b, a]
            tastes: {hay: {dry: 1, wet: never}}
            paint: {dark-blue: matt}
            """);
    assertThat(problems.list()).isEmpty();
    assertThat(cart.name()).isEqualTo("NO");
    assertThat(cart.colour()).isEqualTo(Colour.RED);
    assertThat(cart.old()).isTrue();
    assertThat(cart.made()).isEqualTo(LocalDate.of(2024, 7, 27));
    assertThat(cart.load()).isEqualTo(7);
    assertThat(cart.wheels().values())
        .containsExactly(new Wheel("left", 5, 12), new Wheel("front-2", 2.5, 8));
    assertThat(cart.owners()).containsExactly("b", "a");
    assertThat(cart.tastes().get("hay")).containsEntry("wet", Double.NEGATIVE_INFINITY);
    assertThat(cart.paint()).containsExactly(Map.entry(Colour.DARK_BLUE, "matt"));
  }

  @Test
  void fallbacksAreTaken() {
    assertThat(cart("{name: a, made: ~}"))
        .isEqualTo(
            new Cart(
                "a", Colour.DARK_BLUE, false, null, null, Map.of(), List.of(), Map.of(), Map.of()));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void collectionsCannotBeChanged() {
    Cart cart = cart("{name: a, owners: [b]}");
    assertThatThrownBy(() -> cart.owners().add("c"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> cart.wheels().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void recordsWithoutAKeyAreReadInPlace() {
    Yard yard = Binder.bind(Sources.mapping("gate: shut\nname: a\n"), Yard.class, problems);
    assertThat(yard.cart().name()).isEqualTo("a");
    Binder.bind(Sources.mapping("gate: shut\nnmae: a\n"), Yard.class, problems);
    assertThat(Sources.lines(problems))
        .containsExactly(
            "a.yaml:2:1: there is no key \"nmae\"; did you mean \"name\"?",
            "a.yaml:1:1: the key \"name\" is missing: its name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "colour: rde@2:9: colour is \"rde\"; it must be one of red, dark-blue;"
            + " did you mean \"red\"?",
        "old: yes@2:6: old is \"yes\"; it must be true or false",
        "made: 27 July@2:7: made is \"27 July\"; it must be a date such as 2024-07-27",
        "made: 2024-02-30@2:7: made is \"2024-02-30\"; it must be a date such as 2024-07-27",
        "load: 1.5@2:7: load is 1.5; it must be a whole number",
        "owners: a@2:9: owners is \"a\"; it must be a list",
        "owners: [[a]]@2:10: owners is a list; it must be a single value",
        "wheels: [a]@2:9: wheels is a list; it must be a mapping",
        "wheels: {left: 3}@2:16: wheels.left is 3; it must be a mapping",
        "wheels: {left: ~}@2:10: wheels.left is empty, and there is none to remove",
        "wheels: {Left: {width: 5}}@2:10: wheels lists \"Left\";"
            + " a name is lower-case letters, digits and hyphens",
        "wheels: {left: {}}@2:16: wheels.left lacks the key \"width\": its width",
        "wheels: {left: {width: 20}}@2:16: wheels.left: wider than it has spokes",
        "wheels: {left: {width: 51}}@2:24: wheels.left.width is 51;"
            + " it must be a number from 1 to 50 [cm]",
        "wheels: {left: {width: fast}}@2:24: wheels.left.width is \"fast\";"
            + " it must be a number from 1 to 50 [cm]",
        "wheels: {left: {width: .nan}}@2:24: wheels.left.width is \".nan\";"
            + " it must be a number from 1 to 50 [cm]",
        "wheels: {left: {width: NaN}}@2:24: wheels.left.width is \"NaN\";"
            + " it must be a number from 1 to 50 [cm]",
        "wheels: {left: {width: 1e999}}@2:24: wheels.left.width is 1e999;"
            + " it must be a number from 1 to 50 [cm]",
        "wheels: {left: {width: \"5\"}}@2:24: wheels.left.width is \"5\" (in quotes);"
            + " it must be a number from 1 to 50 [cm]",
        "wheels: {left: {width: {value: 5}}}@2:24: wheels.left.width is a mapping;"
            + " it must be a number from 1 to 50 [cm]",
        "wheels: {left: {width: 5, spokes: 8.5}}@2:35: wheels.left.spokes is 8.5;"
            + " it must be a whole number from 3 to 99",
        "wheels: {left: {width: 5, spoks: 8}}@2:27: wheels.left has no key \"spoks\";"
            + " did you mean \"spokes\"?",
        "wheels: {left: {width: 5, x: 8}}@2:27: wheels.left has no key \"x\";"
            + " allowed: width, spokes",
        "tastes: {hay: {dry: often}}@2:21: tastes.hay.dry is \"often\";"
            + " it must be a number from -5 to 5, or never",
        "paint: {green: matt}@2:9: paint lists \"green\"; it must be one of red, dark-blue",
      })
  void whatIsWrongIsNamedPlacedAndExplained(String line, String complaint) {
    assertThat(cart("name: a\n" + line))
        .satisfiesAnyOf(
            c -> assertThat(c).isNull(), c -> assertThat(complaint).contains("has no key"));
    assertThat(Sources.lines(problems)).containsExactly("a.yaml:" + complaint);
  }

  @Test
  void allProblemsAreReportedInOnePass() {
    cart("colour: pink\nold: maybe\nwheels:\n  a: {width: 0}\n  b: {spokes: 2}\nx: 1\n");
    assertThat(problems.list()).hasSize(7);
  }

  @Test
  void numbersAreHeard() {
    List<NumberListener.BoundNumber> heard = new ArrayList<>();
    NumberListener listener =
        new NumberListener() {
          @Override
          public ScalarNode numberIn(MappingNode mapping, String path, Field f, Problems p) {
            return (ScalarNode) mapping.get("value");
          }

          @Override
          public void bound(BoundNumber number) {
            heard.add(number);
          }
        };
    Cart cart =
        new Binder(problems, listener)
            .bind(
                Sources.mapping("{name: a, wheels: {b: {width: {value: 5}}}, tastes: {c: {d: 0}}}"),
                Cart.class);
    assertThat(cart.wheels().get("b").width()).isEqualTo(5);
    assertThat(heard)
        .extracting(NumberListener.BoundNumber::path)
        .containsExactly("wheels.b.width", "wheels.b.spokes", "tastes.c.d");
    assertThat(heard)
        .extracting(NumberListener.BoundNumber::whole)
        .containsExactly(false, true, false);
    assertThat(heard.get(0).node()).isInstanceOf(MappingNode.class);
    assertThat(heard.get(0).field().unit()).isEqualTo("cm");
  }

  @Test
  void shapesNameTheKeysOfARecord() {
    RecordShape shape = RecordShape.of(Yard.class);
    assertThat(shape.fields().keySet()).startsWith("gate", "name", "colour");
    assertThat(shape.valuesOf(new Yard("g", cart("name: a")))).containsEntry("name", "a");
    assertThat(RecordShape.kebab("restingRung")).isEqualTo("resting-rung");
  }
}
