package candour.web.screen;

import static candour.web.screen.Pieces.status;
import static candour.web.screen.Pieces.styled;

import candour.board.AgencyDetails;
import candour.clock.ClockSheetDetails;
import candour.clock.GiveView;
import candour.clock.Notifiable;
import candour.clock.NotificationOutcome;
import candour.clock.RecordNotNotified;
import candour.clock.RecordSent;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What the authority did about its duty to notify, and what each agency thinks of it. Candour sends nothing. */
final class NotificationPanels {
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_POST = 200;
    private static final int LONGEST = 2_000;

    private NotificationPanels() {}

    static Section notification(Recorder recorder) {
        List<ClockSheetDetails.Notification> records = recorder.opened().sheet().notifications();
        var panel = ReferralView.panel(
                "clocks.notification", styled(new Paragraph(Words.of("clocks.notification.hint")), "meta"));
        var body = styled(new Div(), "body stack");
        if (records.isEmpty()) {
            body.add(new Paragraph(Words.of("clocks.notification.none")));
        }
        records.forEach(one -> body.add(record(one, one.equals(records.get(0)))));
        if (recorder.opened().manages()) {
            body.add(sent(recorder), notNotified(recorder));
        }
        panel.add(body);
        return panel;
    }

    private static Component record(ClockSheetDetails.Notification one, boolean holds) {
        boolean sent = one.outcome() == NotificationOutcome.SENT;
        String words = sent
                ? Words.of(
                        "clocks.notification.sent",
                        Said.date(one.on()),
                        one.reference().orElse(""))
                : Words.of("clocks.notification.not", Said.date(one.on()));
        var said = new Div(
                holds
                        ? status(sent ? Icon.DONE : Icon.WARNING, words, sent ? "ok" : "warn")
                        : status(Icon.TICK, Words.of("clocks.notification.superseded", words), "idle"),
                new Paragraph(Words.of(sent ? "clocks.notification.by" : "clocks.notification.decidedBy", one.by())));
        one.reason().ifPresent(reason -> said.add(new Paragraph(reason)));
        said.add(styled(
                new Paragraph(Words.of("clocks.recorded", one.recordedBy(), Said.date(one.recordedOn()))), "meta"));
        return said;
    }

    private static RecordForm sent(Recorder recorder) {
        var on = new DateParts("sent-on", Words.of("clocks.sent.on"), Words.of("clocks.sent.on.hint"));
        TextField reference = Fields.text("sent-reference", "clocks.sent.reference", "clocks.sent.reference.hint");
        TextField by = Fields.text("sent-by", "clocks.sent.by", "clocks.sent.by.hint");
        var fields = new LinkedHashMap<String, RecordForm.Field>();
        fields.put("on", RecordForm.Field.date(on, "clocks.sent.on.missing"));
        fields.put("reference", RecordForm.Field.text(reference, "clocks.sent.reference.missing", LONGEST_REFERENCE));
        fields.put("by", RecordForm.Field.text(by, "clocks.sent.by.missing", LONGEST_POST));
        Optional<TextArea> why = recorder.opened()
                .referral()
                .rules()
                .filter(rules -> opens(recorder))
                .flatMap(NextStep::reason);
        why.ifPresent(field -> fields.put("why", RecordForm.Field.area(field, "next.ask.why.missing", LONGEST)));
        String key = Recorder.key();
        return new RecordForm("clocks.sent", fields, () -> {
            recorder.presenter()
                    .recordSent(
                            recorder.board(),
                            new RecordSent(
                                    recorder.referral(),
                                    RecordForm.date(on),
                                    reference.getValue().strip(),
                                    by.getValue().strip(),
                                    why.map(field -> field.getValue().strip()),
                                    recorder.version()),
                            key);
            recorder.done().accept(Words.of(opens(recorder) ? "clocks.sent.opened" : "clocks.sent.saved"));
        });
    }

    /** Whether recording it opens a rapid review. */
    private static boolean opens(Recorder recorder) {
        return recorder.opened()
                .referral()
                .rules()
                .filter(rules -> !rules.opensByRequest())
                .isPresent();
    }

    private static RecordForm notNotified(Recorder recorder) {
        var on = new DateParts("not-on", Words.of("clocks.not.on"), Words.of("clocks.not.on.hint"));
        TextField by = Fields.text("not-by", "clocks.not.by", "clocks.not.by.hint");
        var reason = Fields.hinted(new TextArea(Words.of("clocks.not.reason")), "not-reason", "clocks.not.reason.hint");
        var fields = new LinkedHashMap<String, RecordForm.Field>();
        fields.put("on", RecordForm.Field.date(on, "clocks.not.on.missing"));
        fields.put("by", RecordForm.Field.text(by, "clocks.not.by.missing", LONGEST_POST));
        fields.put("reason", RecordForm.Field.area(reason, "clocks.not.reason.missing", LONGEST));
        String key = Recorder.key();
        return new RecordForm("clocks.not", fields, () -> {
            recorder.presenter()
                    .recordNotNotified(
                            recorder.board(),
                            new RecordNotNotified(
                                    recorder.referral(),
                                    RecordForm.date(on),
                                    by.getValue().strip(),
                                    reason.getValue().strip(),
                                    recorder.version()),
                            key);
            recorder.done().accept(Words.of("clocks.not.saved"));
        });
    }

    static Section views(Recorder recorder) {
        ClockSheetDetails sheet = recorder.opened().sheet();
        var panel = ReferralView.panel("clocks.views", styled(new Paragraph(Words.of("clocks.views.hint")), "meta"));
        var body = styled(new Div(), "body stack");
        if (sheet.views().isEmpty()) {
            body.add(new Paragraph(Words.of("clocks.views.none")));
        }
        var list = styled(new UnorderedList(), "stack-s plainlist");
        sheet.views()
                .forEach(view -> list.add(new ListItem(
                        styled(
                                new Paragraph(Words.of(
                                        "clocks.view.said", view.agencyName(), Words.of("clocks.view", view.view()))),
                                "strong"),
                        new Paragraph(view.reason()),
                        styled(
                                new Paragraph(Words.of("clocks.recorded", view.givenBy(), Said.date(view.givenOn()))),
                                "meta"))));
        if (!sheet.views().isEmpty()) {
            body.add(list);
        }
        if (!sheet.ownAgencies().isEmpty()) {
            body.add(view(recorder, sheet.ownAgencies()));
        }
        panel.add(body);
        return panel;
    }

    private static RecordForm view(Recorder recorder, List<AgencyDetails> own) {
        var agency = new Select<AgencyDetails>();
        agency.setLabel(Words.of("clocks.view.agency"));
        Fields.hinted(agency, "view-agency", "clocks.view.agency.hint");
        agency.setItemLabelGenerator(one -> one == null ? "" : one.name());
        agency.setItems(own);
        agency.setValue(own.get(0));
        var view = new RadioButtonGroup<Notifiable>();
        view.setLabel(Words.of("clocks.view.view"));
        view.setId("view-view");
        view.setItems(Notifiable.values());
        view.setItemLabelGenerator(one -> Words.of("clocks.view", one));
        var reason =
                Fields.hinted(new TextArea(Words.of("clocks.view.reason")), "view-reason", "clocks.view.reason.hint");
        var fields = new LinkedHashMap<String, RecordForm.Field>();
        fields.put(
                "agency",
                new RecordForm.Field(
                        agency, Fields.faultable(agency), () -> missing(agency.getValue() == null, "agency")));
        fields.put(
                "view",
                new RecordForm.Field(view, Fields.faultable(view), () -> missing(view.getValue() == null, "view")));
        fields.put("reason", RecordForm.Field.area(reason, "clocks.view.reason.missing", LONGEST));
        String key = Recorder.key();
        return new RecordForm("clocks.view", fields, () -> {
            recorder.presenter()
                    .giveView(
                            recorder.board(),
                            new GiveView(
                                    recorder.referral(),
                                    agency.getValue().id(),
                                    view.getValue(),
                                    reason.getValue().strip(),
                                    recorder.version()),
                            key);
            recorder.done().accept(Words.of("clocks.view.saved"));
        });
    }

    private static Optional<String> missing(boolean missing, String field) {
        return missing ? Optional.of(Words.of("clocks.view." + field + ".missing")) : Optional.empty();
    }
}
