package candour.web.screen;

import static candour.web.screen.Pieces.status;
import static candour.web.screen.Pieces.styled;

import candour.casefile.StatutoryClock;
import candour.clock.AskSuspension;
import candour.clock.ClockSheetDetails;
import candour.clock.SettleSuspension;
import candour.clock.SuspensionState;
import candour.guidance.SuspensionType;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Days on which a clock stands still: asked for by the business manager, approved by the Board Chair, ended early. */
final class SuspensionPanel {
    /** What becomes of a suspension. */
    enum Settlement {
        APPROVE,
        DECLINE,
        END
    }

    /** A suspension and what becomes of it. */
    record Settling(Settlement settlement, SettleSuspension command) {}

    private static final int LONGEST = 2_000;

    private final Recorder recorder;
    private final Consumer<Settling> settle;

    SuspensionPanel(Recorder recorder, Consumer<Settling> settle) {
        this.recorder = recorder;
        this.settle = settle;
    }

    Section panel() {
        ClockSheetDetails sheet = recorder.opened().sheet();
        List<StatutoryClock> suspendable = sheet.clocks().stream()
                .filter(clock -> !clock.suspendedBy().isEmpty() && clock.state().isOwed())
                .toList();
        var panel = ReferralView.panel(
                "clocks.suspensions", styled(new Paragraph(Words.of("clocks.suspensions.hint")), "meta"));
        var body = styled(new Div(), "body stack");
        if (sheet.suspensions().isEmpty()) {
            body.add(new Paragraph(Words.of("clocks.suspensions.none")));
        }
        sheet.suspensions().forEach(one -> body.add(entry(one)));
        if (recorder.opened().manages()) {
            body.add(
                    suspendable.isEmpty()
                            ? styled(new Paragraph(Words.of("clocks.suspensions.nothing")), "meta")
                            : ask(suspendable));
        }
        panel.add(body);
        return panel;
    }

    private Component entry(ClockSheetDetails.Suspension one) {
        String title = title(one.clock());
        var entry = styled(
                new Div(
                        new H3(title),
                        state(one),
                        new Paragraph(one.to()
                                .map(to -> Words.of("clocks.suspension.days", Said.date(one.from()), Said.date(to)))
                                .orElse(Words.of("clocks.suspension.open", Said.date(one.from())))),
                        new Paragraph(
                                Words.of("clocks.suspension.why", Words.of("suspension", one.type()), one.reason())),
                        styled(
                                new Paragraph(
                                        Words.of("clocks.suspension.asked", one.askedBy(), Said.date(one.askedOn()))),
                                "meta")),
                "suspension");
        one.settledBy()
                .ifPresent(by -> entry.add(styled(
                        new Paragraph(Words.of(
                                "clocks.suspension.by." + one.state().name(),
                                by,
                                one.settledOn().map(Said::date).orElse(""))),
                        "meta")));
        one.endedBy()
                .ifPresent(by -> entry.add(styled(
                        new Paragraph(Words.of(
                                "clocks.suspension.endedBy",
                                by,
                                one.endedOn().map(Said::date).orElse(""))),
                        "meta")));
        var acts = styled(new Div(), "row");
        boolean manages = recorder.opened().manages();
        boolean decides = recorder.opened().decides();
        if (one.state() == SuspensionState.ASKED && decides) {
            acts.add(button(one, title, Settlement.APPROVE, "approve"));
        }
        if (one.state() == SuspensionState.ASKED && (decides || manages)) {
            acts.add(button(one, title, Settlement.DECLINE, decides ? "decline" : "takeBack"));
        }
        if (one.open() && (decides || manages)) {
            acts.add(button(one, title, Settlement.END, "end"));
        }
        if (acts.getComponentCount() > 0) {
            entry.add(acts);
        }
        return entry;
    }

    private static Component state(ClockSheetDetails.Suspension one) {
        return switch (one.state()) {
            case ASKED -> status(Icon.WAITS, Words.of("clocks.suspension", one.state()), "info");
            case APPROVED ->
                one.open()
                        ? status(Icon.DONE, Words.of("clocks.suspension", one.state()), "ok")
                        : status(Icon.TICK, Words.of("clocks.suspension.over"), "idle");
            case DECLINED -> status(Icon.TICK, Words.of("clocks.suspension", one.state()), "idle");
        };
    }

    private NativeButton button(ClockSheetDetails.Suspension one, String title, Settlement settlement, String verb) {
        String key = "clocks.suspension." + verb;
        var button = styled(new NativeButton(Words.of(key)), "btn small");
        button.getElement().setAttribute("aria-label", Words.of(key) + ": " + title);
        button.addClickListener(click -> settle.accept(
                new Settling(settlement, new SettleSuspension(recorder.referral(), one.id(), recorder.version()))));
        return button;
    }

    private String title(String code) {
        return recorder.opened().sheet().clocks().stream()
                .filter(clock -> clock.code().equals(code))
                .findFirst()
                .map(StatutoryClock::title)
                .orElse(code);
    }

    private RecordForm ask(List<StatutoryClock> suspendable) {
        var clock = new Select<StatutoryClock>();
        clock.setLabel(Words.of("clocks.ask.clock"));
        Fields.hinted(clock, "ask-clock", "clocks.ask.clock.hint");
        clock.setItemLabelGenerator(one -> one == null ? "" : one.title());
        var type = new Select<SuspensionType>();
        type.setLabel(Words.of("clocks.ask.type"));
        Fields.hinted(type, "ask-type", "clocks.ask.type.hint");
        type.setItemLabelGenerator(one -> one == null ? "" : Words.of("suspension", one));
        clock.addValueChangeListener(chosen ->
                type.setItems(chosen.getValue().suspendedBy().stream().sorted().toList()));
        clock.setItems(suspendable);
        clock.setValue(suspendable.get(0));
        var from = new DateParts("ask-from", Words.of("clocks.ask.from"), Words.of("clocks.ask.from.hint"));
        var to = new DateParts("ask-to", Words.of("clocks.ask.to"), Words.of("clocks.ask.to.hint"));
        var reason = Fields.hinted(new TextArea(Words.of("clocks.ask.reason")), "ask-reason", "clocks.ask.reason.hint");
        var fields = new LinkedHashMap<String, RecordForm.Field>();
        fields.put("clock", new RecordForm.Field(clock, Fields.faultable(clock), Optional::empty));
        fields.put(
                "type",
                new RecordForm.Field(
                        type,
                        Fields.faultable(type),
                        () -> type.getValue() == null
                                ? Optional.of(Words.of("clocks.ask.type.missing"))
                                : Optional.empty()));
        fields.put("from", RecordForm.Field.date(from, "clocks.ask.from.missing"));
        fields.put(
                "to",
                new RecordForm.Field(
                        to,
                        to,
                        () -> to.typed().isEmpty() || to.typed().date().isPresent()
                                ? Optional.empty()
                                : Optional.of(Words.of("clocks.ask.to.noDate"))));
        fields.put("reason", RecordForm.Field.area(reason, "clocks.ask.reason.missing", LONGEST));
        String key = Recorder.key();
        return new RecordForm("clocks.ask", fields, () -> {
            recorder.presenter()
                    .askSuspension(
                            recorder.board(),
                            new AskSuspension(
                                    recorder.referral(),
                                    clock.getValue().code(),
                                    type.getValue(),
                                    RecordForm.date(from),
                                    to.typed().date(),
                                    reason.getValue().strip(),
                                    recorder.version()),
                            key);
            recorder.done().accept(Words.of("clocks.ask.saved"));
        });
    }
}
