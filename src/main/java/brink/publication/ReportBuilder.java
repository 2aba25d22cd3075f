package brink.publication;

import brink.analysis.Distribution;
import brink.design.SignificantDigits;
import brink.evidence.CodedActs;
import brink.evidence.CodedEvent;
import brink.evidence.Document;
import brink.evidence.EventKind;
import brink.evidence.Evidence;
import brink.evidence.ObservedRange;
import brink.forecast.SettledStatus;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Ladder;
import brink.parameter.Basis;
import brink.parameter.Parameter;
import brink.parameter.ParameterDraws;
import brink.parameter.Verdict;
import brink.report.Assumption;
import brink.report.Citation;
import brink.report.Labels;
import brink.report.ReportInput;
import brink.report.ReportedEvent;
import brink.report.Wording;
import brink.run.ActCell;
import brink.run.History;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts together what a report is made of. */
final class ReportBuilder {
  private final ScenarioTemplate template;
  private final Scenario scenario;
  private final CodedActs coded;

  ReportBuilder(ScenarioTemplate template, Scenario scenario) {
    this.template = template;
    this.scenario = scenario;
    coded = new CodedActs(scenario.world(), scenario.horizon());
  }

  ReportInput input(
      Distribution distribution,
      Map<String, SettledStatus> settled,
      Map<ActCell, Integer> coded,
      History typical,
      Map<String, String> facts) {
    Evidence evidence = template.evidence();
    return new ReportInput(
        scenario.title(),
        scenario.question(),
        distribution,
        settled,
        evidence != null,
        events(),
        coded,
        typical,
        labels(),
        assumptions(),
        facts);
  }

  /** What the scenario and its evidence call things. */
  Labels labels() {
    Evidence evidence = template.evidence();
    Map<String, String> names = new LinkedHashMap<>();
    scenario.world().acts().forEach((id, kind) -> names.put(id, kind.label()));
    Map<String, String> rungs = scenario.world().ladder().rungs();
    return new Labels(
        IntStream.range(0, Ladder.RUNGS)
            .mapToObj(rung -> rungs.getOrDefault(Integer.toString(rung), ""))
            .toList(),
        evidence == null ? Collections.emptyMap() : evidence.actors(),
        names);
  }

  /** Uncertain parameters whose size neither a document nor a calibration settles. */
  private List<Assumption> assumptions() {
    return template.parameters().uncertain().stream()
        .filter(parameter -> !parameter.ground().isSettled())
        .map(this::assumption)
        .toList();
  }

  private Assumption assumption(Parameter parameter) {
    Basis basis = parameter.basis();
    String named = basis == null ? "not stated" : basis.name().toLowerCase(Locale.ROOT);
    String source = parameter.source().isEmpty() ? named : named + ": " + parameter.source();
    ParameterDraws draws = template.draws();
    boolean drawn = draws != null && draws.paths().contains(parameter.path());
    return new Assumption(
        parameter.path(),
        drawn
            ? "about " + Wording.fixed(parameter.value(), 2)
            : SignificantDigits.text(parameter.value()),
        parameter.unit(),
        parameter.ground().words() + drawn(drawn, parameter.verdict()) + " (" + source + ")",
        parameter.reason());
  }

  private static String drawn(boolean drawn, @Nullable Verdict verdict) {
    return !drawn ? "" : verdict == null ? "; drawn" : "; drawn, " + verdict.words();
  }

  /** Events of the scenario's days, each once, with all of its reports. */
  List<ReportedEvent> events() {
    Evidence evidence = template.evidence();
    if (evidence == null) {
      return List.of();
    }
    Map<String, List<CodedEvent>> reports = new LinkedHashMap<>();
    for (CodedEvent event : evidence.events()) {
      reports.computeIfAbsent(event.eventKey(), key -> new ArrayList<>()).add(event);
    }
    List<ReportedEvent> events = new ArrayList<>();
    for (List<CodedEvent> same : reports.values()) {
      CodedEvent main = same.stream().filter(CodedEvent::primary).findFirst().orElse(same.get(0));
      if (main.kind() == EventKind.ACTION && isWithin(main)) {
        events.add(event(main, same, evidence));
      }
    }
    events.sort(
        (a, b) ->
            a.min().equals(b.min()) ? a.max().compareTo(b.max()) : a.min().compareTo(b.min()));
    return events;
  }

  private boolean isWithin(CodedEvent event) {
    ObservedRange day = event.date().in(scenario.horizon());
    return day.high() > 0 && day.low() < scenario.days();
  }

  private ReportedEvent event(CodedEvent main, List<CodedEvent> reports, Evidence evidence) {
    ActKind kind = coded.kind(main);
    List<Citation> citations =
        reports.stream().map(report -> citation(report, evidence.documents())).toList();
    return new ReportedEvent(
        main.eventKey(),
        main.date().min(),
        main.date().max(),
        label(main, kind, evidence),
        rung(main, kind),
        main.least("killed"),
        citations);
  }

  private static Citation citation(CodedEvent event, List<Document> documents) {
    String outlet =
        documents.stream()
            .filter(document -> document.id().equals(event.document()))
            .map(Document::outlet)
            .findFirst()
            .orElse("");
    return new Citation(event.document(), event.paragraph(), outlet, event.paraphrase());
  }

  private static String label(CodedEvent event, @Nullable ActKind kind, Evidence evidence) {
    String what = kind == null ? event.eventKey().replace('-', ' ') : kind.label();
    return what + ": " + name(event.actor(), evidence) + " on " + name(event.target(), evidence);
  }

  private static String name(String actor, Evidence evidence) {
    return evidence.actors().getOrDefault(actor, actor);
  }

  /** The rung that the text bears out of a strike; other acts are listed but not drawn. */
  private @Nullable Integer rung(CodedEvent event, @Nullable ActKind kind) {
    ObservedRange rung = coded.rung(event);
    boolean drawn = kind != null && kind.family() == ActFamily.STRIKE;
    return rung == null || !drawn ? null : Integer.valueOf((int) rung.low());
  }
}
