package brink;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import brink.evidence.CodedAct;
import brink.evidence.CodedEvent;
import brink.model.ActKind;
import brink.model.DeathThreshold;
import brink.model.Ladder;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the rooms of the house to their table: who may use whom, and which library lives where. */
class ArchitectureTest {
  /** Each room and the rooms that it may use; read in this order no name comes too early. */
  private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

  static {
    room("model");
    room("random");
    room("source", "model");
    room("parameter", "random", "source");
    room("decision", "model", "random");
    room("consequence", "model", "random");
    room("run", "model", "random", "parameter");
    room("evidence", "model", "random", "source", "run");
    room("scenario", "model", "parameter", "decision", "consequence", "source", "evidence");
    room("simulation", above());
    room("likelihood", "model", "random", "run", "scenario", "simulation");
    room("experiment", above());
    room("analysis", "model", "parameter", "evidence", "run");
    room("design", "random", "parameter");
    room("table", "source", "analysis", "design");
    room("comparison", "model", "parameter", "run", "analysis");
    room(
        "sweep",
        "model",
        "random",
        "parameter",
        "source",
        "scenario",
        "run",
        "simulation",
        "experiment",
        "design",
        "analysis");
    room("path", "model", "run", "analysis");
    room("splitting", "model", "random", "parameter", "run", "scenario", "simulation", "analysis");
    room("forecast", "model", "parameter", "evidence", "run", "analysis", "comparison", "path");
    room("calibration", above());
    room("hindcast", above());
    room("sensitivity", "random", "parameter", "analysis", "design");
    room("discovery", "random", "analysis", "design");
    room(
        "results",
        "model",
        "parameter",
        "source",
        "table",
        "run",
        "evidence",
        "scenario",
        "simulation",
        "likelihood",
        "experiment",
        "analysis",
        "comparison",
        "path",
        "splitting",
        "forecast",
        "hindcast",
        "design",
        "sweep",
        "sensitivity",
        "discovery",
        "calibration");
    room(
        "study",
        "model",
        "random",
        "parameter",
        "evidence",
        "source",
        "run",
        "scenario",
        "simulation",
        "experiment",
        "analysis",
        "comparison",
        "path",
        "splitting",
        "forecast",
        "hindcast",
        "design",
        "sweep",
        "sensitivity",
        "discovery",
        "calibration",
        "results");
    room(
        "report",
        "model",
        "parameter",
        "evidence",
        "run",
        "analysis",
        "comparison",
        "path",
        "splitting",
        "forecast",
        "hindcast",
        "design",
        "sweep",
        "sensitivity",
        "discovery",
        "calibration",
        "table",
        "results");
    room(
        "explanation",
        "model",
        "random",
        "source",
        "run",
        "scenario",
        "simulation",
        "experiment",
        "analysis",
        "comparison",
        "path",
        "table",
        "report");
    room("publication", above());
    room("cli", above());
  }

  /** Packages whose order of iteration reaches the results. */
  private static final String[] ORDERED =
      packages("model", "decision", "consequence", "scenario", "simulation");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("brink");

  @TestFactory
  Stream<DynamicTest> rules() {
    return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(
            field ->
                DynamicTest.dynamicTest(
                    field.getName(), () -> ((ArchRule) field.get(null)).check(OURS)));
  }

  private static void room(String name, String... uses) {
    ROOMS.put(name, List.of(uses));
  }

  private static String[] above() {
    return ROOMS.keySet().toArray(new String[0]);
  }

  private static String[] packages(String... rooms) {
    return Arrays.stream(rooms).map(room -> "brink." + room + "..").toArray(String[]::new);
  }

  static final ArchRule ROOMS_USE_ONLY_WHAT_THE_TABLE_ALLOWS = table();

  private static LayeredArchitecture table() {
    LayeredArchitecture table =
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("brink..")
            .withOptionalLayers(true);
    for (String room : ROOMS.keySet()) {
      table = table.layer(room).definedBy(packages(room));
    }
    for (Map.Entry<String, List<String>> room : ROOMS.entrySet()) {
      String[] uses = room.getValue().toArray(new String[0]);
      table =
          uses.length == 0
              ? table.whereLayer(room.getKey()).mayNotAccessAnyLayer()
              : table.whereLayer(room.getKey()).mayOnlyAccessLayers(uses);
    }
    return table;
  }

  static final ArchRule EVERY_CLASS_LIVES_IN_A_ROOM =
      classes().should().resideInAnyPackage(packages(above()));

  static final ArchRule THERE_ARE_NO_CYCLES =
      slices().matching("brink.(*)..").should().beFreeOfCycles();

  static final ArchRule MASON_LIVES_IN_SIMULATION = only("simulation").in("sim..", "ec..");

  static final ArchRule JACKSON_LIVES_IN_SOURCE_AND_RESULTS =
      only("source", "results").in("tools.jackson..", "com.fasterxml..", "org.snakeyaml..");

  static final ArchRule COMMONS_MATH_LIVES_WHERE_STATISTICS_ARE =
      only(
              "parameter",
              "likelihood",
              "analysis",
              "design",
              "comparison",
              "splitting",
              "calibration",
              "sensitivity",
              "discovery")
          .in("org.apache.commons..");

  static final ArchRule TABLE_LIBRARIES_LIVE_IN_TABLE_AND_RESULTS =
      only("table", "results").in("de.siegmar..", "com.jerolba..", "org.apache.parquet..");

  static final ArchRule CHART_LIBRARIES_LIVE_IN_REPORT =
      only("report").in("org.jfree..", "org.apache.batik..", "java.awt..", "javax.imageio..");

  static final ArchRule SPARK_LIVES_IN_A_ROOM_OF_ITS_OWN =
      only("experiment.spark").in("org.apache.spark..", "scala..");

  static final ArchRule PICOCLI_LIVES_IN_CLI = only("cli").in("picocli..");

  static final ArchRule HADOOP_IS_NOT_USED =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.hadoop..");

  /** Fingerprints, refusals and values; no class that opens a file. */
  private static final Set<String> STUDIES_USE_OF_RESULTS =
      Set.of(
          "HindcastPlan",
          "RecordDigest",
          "RefusedException",
          "Replication",
          "RecordRow",
          "TaskDigest");

  static final ArchRule A_STUDY_TOUCHES_NO_FILE_AND_NO_STREAM =
      noClasses()
          .that()
          .resideInAPackage("brink.study..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.nio..")
          .orShould()
          .dependOnClassesThat(
              resideInAPackage("java.io..").and(not(assignableTo(Exception.class))))
          .orShould()
          .dependOnClassesThat(
              describe(
                  "write or read results",
                  type ->
                      type.getPackageName().equals("brink.results")
                          && !STUDIES_USE_OF_RESULTS.contains(type.getSimpleName())));

  private static Library only(String... rooms) {
    return new Library(packages(rooms));
  }

  private record Library(String[] rooms) {
    ArchRule in(String... library) {
      return noClasses()
          .that()
          .resideOutsideOfPackages(rooms)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(library)
          .allowEmptyShould(true);
    }
  }

  static final ArchRule RANDOMNESS_COMES_FROM_KEYS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.SplittableRandom")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
          .orShould()
          .callMethod(Math.class, "random");

  static final ArchRule THE_CLOCK_IS_READ_IN_CLI_ONLY =
      classes()
          .that()
          .resideOutsideOfPackage("brink.cli..")
          .should(
              never(
                  callMethodWhere(
                      target(
                          method(
                              "reads the clock",
                              call ->
                                  call.getName().equals("now")
                                          && call.getOwner().getPackageName().equals("java.time")
                                      || call.getOwner().getName().equals("java.time.Clock")
                                      || call.getName().equals("currentTimeMillis")
                                      || call.getName().equals("nanoTime"))))));

  static final ArchRule NO_HASH_ORDER_REACHES_THE_RESULTS =
      noClasses()
          .that()
          .resideInAnyPackage(ORDERED)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.HashMap")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.HashSet");

  static final ArchRule NO_UNORDERED_COPIES_REACH_THE_RESULTS =
      classes()
          .that()
          .resideInAnyPackage(ORDERED)
          .should(
              never(
                  callMethodWhere(
                      target(
                          method(
                              "makes a set or map without order",
                              ArchitectureTest::isUnordered)))));

  private static boolean isUnordered(AccessTarget call) {
    String owner = call.getOwner().getName();
    return switch (owner) {
      case "java.util.Set", "java.util.Map" ->
          Set.of("of", "ofEntries", "copyOf").contains(call.getName());
      case "java.util.stream.Collectors" ->
          Set.of("toSet", "toUnmodifiableSet", "toMap", "toUnmodifiableMap", "groupingBy")
              .contains(call.getName());
      default -> false;
    };
  }

  private static DescribedPredicate<AccessTarget> method(
      String what, java.util.function.Predicate<AccessTarget> test) {
    return describe(what, test);
  }

  /** The check says what is wrong with an act that an event names, and reads none. */
  static final ArchRule ONE_CLASS_READS_A_CODED_EVENT_AS_AN_ACT =
      outside("evidence.CodedActs", "evidence.CodedEvent", "evidence.EvidenceValidator")
          .should()
          .callMethod(CodedEvent.class, "act")
          .orShould()
          .callConstructorWhere(target(owner(CodedAct.class)));

  /** What acts may at most reach, and what a rung leans on, needs to know which kinds can kill. */
  static final ArchRule THE_LADDER_SAYS_THE_RUNG_OF_A_STRIKE =
      outside("model.Ladder", "scenario.BranchingMatrix", "forecast.DirectReliance")
          .should()
          .callMethod(ActKind.class, "rungFromDeaths")
          .orShould()
          .callMethod(Ladder.class, "combat")
          .orShould()
          .callMethod(DeathThreshold.class, "rung");

  static final ArchRule THE_HORIZON_COUNTS_DAYS =
      outside("model.Horizon")
          .should()
          .accessField(ChronoUnit.class, "DAYS")
          .orShould()
          .callMethod(LocalDate.class, "toEpochDay")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Period");

  private static GivenClassesConjunction outside(String... names) {
    List<String> ours = Arrays.stream(names).map(name -> "brink." + name).toList();
    return noClasses()
        .that(describe("others than " + ours, type -> !ours.contains(type.getName())));
  }

  private static DescribedPredicate<AccessTarget> owner(Class<?> type) {
    return describe("of " + type.getName(), call -> call.getOwner().isEquivalentTo(type));
  }

  static final ArchRule FIELDS_ARE_PRIVATE =
      fields()
          .that()
          .areNotStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .bePrivate();

  static final ArchRule FIELDS_OF_VALUES_ARE_FINAL =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(packages("model", "parameter", "run", "scenario"))
          .should()
          .beFinal();

  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields().that().areStatic().should().beFinal().because("there is no static state");

  static final ArchRule NO_CLASS_EXTENDS_A_CLASS_OF_OURS =
      classes().that().areNotEnums().should(extendNoClassOfOurs());

  private static ArchCondition<JavaClass> extendNoClassOfOurs() {
    return new ArchCondition<>("extend no class of ours") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean ours =
            item.getRawSuperclass()
                .map(parent -> parent.getPackageName().startsWith("brink") && !parent.isEnum())
                .orElse(false);
        String message = item.getName() + " extends " + item.getRawSuperclass();
        events.add(new SimpleConditionEvent(item, !ours, message));
      }
    };
  }

  static final ArchRule STANDARD_STREAMS_AND_EXIT_BELONG_TO_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("brink.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);
}
