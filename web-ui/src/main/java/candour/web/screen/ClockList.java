package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.status;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.StatutoryClock;
import candour.clock.ClockSheetDetails;
import candour.clock.ExplainLateness;
import candour.clock.FinishClock;
import candour.clock.NoteKind;
import candour.clock.TakeBackFinish;
import candour.guidance.ClockEnd;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Set;

/** Each clock: how it stands, from what it counts, how its day was computed, and what the person can record of it. */
final class ClockList {
    private static final Set<ClockEnd> RECORDED_APART = Set.of(ClockEnd.NOTIFICATION_SENT, ClockEnd.DECISION);
    private static final int LONGEST = 2_000;
    private static final int LONGEST_EVIDENCE = 500;

    private ClockList() {}

    static Section of(Recorder recorder) {
        ClockSheetDetails sheet = recorder.opened().sheet();
        var panel = ReferralView.panel(
                "clocks.panel",
                styled(
                        new Paragraph(sheet.editionTitle()
                                .map(title -> Words.of("clocks.by", title))
                                .orElse(Words.of("clocks.noEdition"))),
                        "meta"));
        var list = styled(new Div(), "clocklist");
        sheet.clocks().forEach(clock -> list.add(entry(clock, recorder)));
        if (list.getComponentCount() > 0) {
            panel.add(list);
        }
        return panel;
    }

    private static Component entry(StatutoryClock clock, Recorder recorder) {
        var title = new H3(clock.title());
        var head = styled(
                new Div(
                        title,
                        styled(
                                new Span(
                                        icon(ClockWords.icon(clock)),
                                        text(
                                                ClockWords.words(
                                                        clock, recorder.opened().today()),
                                                "strong"),
                                        text(", ", "sr"),
                                        text(ClockWords.day(clock), "day")),
                                ("clock " + ClockWords.tone(clock)).strip())),
                "clockhead");
        var entry = styled(new Section(head), "clockentry");
        entry.setId("clock-" + clock.code());
        entry.getElement().setAttribute("aria-label", clock.title());
        clock.how().ifPresent(how -> entry.add(how(clock, how)));
        entry.add(styled(new Paragraph(Words.of("clocks.owedBy", clock.owedBy())), "meta"));
        if (!clock.confirmed()) {
            entry.add(new Paragraph(status(Icon.WARNING, Words.of("clocks.toBeConfirmed"), "warn")));
        }
        recorder.opened().sheet().notes().stream()
                .filter(note -> note.clock().equals(clock.code()))
                .forEach(note -> entry.add(note(note)));
        boolean decision = clock.end() == ClockEnd.DECISION;
        if (clock.isLate() && (recorder.opened().decides() || (recorder.opened().manages() && !decision))) {
            entry.add(lateness(clock, recorder));
        }
        if (clock.state().isOwed() && recorder.opened().manages() && !RECORDED_APART.contains(clock.end())) {
            entry.add(finished(clock, recorder));
        }
        if (recorder.opened().manages() && isRecordedAsDone(clock, recorder)) {
            entry.add(notFinished(clock, recorder));
        }
        return entry;
    }

    /** Only what somebody recorded as done can be taken back; what happened in Candour has happened. */
    private static boolean isRecordedAsDone(StatutoryClock clock, Recorder recorder) {
        return recorder.opened().sheet().notes().stream()
                .filter(note -> note.clock().equals(clock.code()) && note.kind() != NoteKind.LATE_BECAUSE)
                .findFirst()
                .filter(latest -> latest.kind() == NoteKind.FINISHED)
                .isPresent();
    }

    /** One press away, as a sentence. */
    private static Component how(StatutoryClock clock, String how) {
        Element details = element("details", "disclose");
        String from = clock.startedOn()
                .map(day -> Words.of("clocks.from", Words.of("clock.start", clock.start()), Said.date(day)))
                .orElse("");
        details.appendChild(
                element("summary", "", new Span(Words.of("clocks.how"))),
                new Paragraph(how).getElement(),
                styled(new Paragraph(from), "meta").getElement());
        var holder = new Div();
        holder.getElement().appendChild(details);
        return holder;
    }

    private static Component note(ClockSheetDetails.Note note) {
        return styled(
                new Div(
                        new Paragraph(
                                Words.of("clocks.note." + note.kind().name(), note.text(), Said.date(note.day()))),
                        styled(
                                new Paragraph(
                                        Words.of("clocks.recorded", note.recordedBy(), Said.date(note.recordedOn()))),
                                "meta")),
                "clocknote");
    }

    private static RecordForm lateness(StatutoryClock clock, Recorder recorder) {
        var reason = Fields.hinted(
                new TextArea(Words.of("clocks.late.reason")), "late-" + clock.code(), "clocks.late.reason.hint");
        var fields = new LinkedHashMap<String, RecordForm.Field>();
        fields.put("reason", RecordForm.Field.area(reason, "clocks.late.reason.missing", LONGEST));
        String key = Recorder.key();
        return new RecordForm("clocks.late", fields, () -> {
            recorder.presenter()
                    .explain(
                            recorder.board(),
                            new ExplainLateness(
                                    recorder.referral(),
                                    clock.code(),
                                    reason.getValue().strip(),
                                    recorder.version()),
                            key);
            recorder.done().accept(Words.of("clocks.late.saved"));
        });
    }

    private static RecordForm finished(StatutoryClock clock, Recorder recorder) {
        var on = new DateParts("done-on-" + clock.code(), Words.of("clocks.done.on"), Words.of("clocks.done.on.hint"));
        TextField evidence =
                Fields.text("done-by-" + clock.code(), "clocks.done.evidence", "clocks.done.evidence.hint");
        var fields = new LinkedHashMap<String, RecordForm.Field>();
        fields.put("on", RecordForm.Field.date(on, "clocks.done.on.missing"));
        fields.put("evidence", RecordForm.Field.text(evidence, "clocks.done.evidence.missing", LONGEST_EVIDENCE));
        String key = Recorder.key();
        return new RecordForm("clocks.done", fields, () -> {
            recorder.presenter()
                    .finish(
                            recorder.board(),
                            new FinishClock(
                                    recorder.referral(),
                                    clock.code(),
                                    RecordForm.date(on),
                                    evidence.getValue().strip(),
                                    recorder.version()),
                            key);
            recorder.done().accept(Words.of("clocks.done.saved"));
        });
    }

    private static RecordForm notFinished(StatutoryClock clock, Recorder recorder) {
        var reason = Fields.hinted(
                new TextArea(Words.of("clocks.undone.reason")), "undone-" + clock.code(), "clocks.undone.reason.hint");
        var fields = new LinkedHashMap<String, RecordForm.Field>();
        fields.put("reason", RecordForm.Field.area(reason, "clocks.undone.reason.missing", LONGEST));
        String key = Recorder.key();
        return new RecordForm("clocks.undone", fields, () -> {
            recorder.presenter()
                    .takeBackFinish(
                            recorder.board(),
                            new TakeBackFinish(
                                    recorder.referral(),
                                    clock.code(),
                                    reason.getValue().strip(),
                                    recorder.version()),
                            key);
            recorder.done().accept(Words.of("clocks.undone.saved"));
        });
    }
}
