package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.styled;

import candour.document.DocumentDetails;
import candour.document.DocumentPlace;
import candour.document.FileType;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.DocumentCalls;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The documents of a case or a referral: those that are there, what is done with one, and a form for one more. */
final class DocumentsPart extends Div {
    private final transient DocumentsPresenter presenter;
    private final transient DocumentPlace place;
    private final String board;
    private final Paragraph said = styled(new Paragraph(), "saved");
    private final Div table = new Div();
    private final Div act = new Div();
    private String key = UUID.randomUUID().toString();
    private transient DocumentsPresenter.Opened opened;

    DocumentsPart(DocumentsPresenter presenter, String board, DocumentPlace place) {
        this.presenter = presenter;
        this.board = board;
        this.place = place;
        this.opened = presenter.open(board, place);
        addClassNames("documents", "stack");
        said.getElement().setAttribute("role", "status");
        var look = styled(new NativeButton(Words.of("documents.look"), click -> refresh("")), "btn");
        add(
                styled(
                        new Div(
                                new Div(
                                        new H2(Words.of("documents.heading")),
                                        styled(
                                                new Paragraph(Words.of(
                                                        place.ofReferral()
                                                                ? "documents.lede.referral"
                                                                : "documents.lede")),
                                                "lede"),
                                        said),
                                look),
                        "pagehead"),
                table,
                act,
                opened.obstacle()
                        .<Component>map(
                                why -> new Gate("why-no-document", Words.of("documents.add"), Problems.sentence(why)))
                        .orElseGet(this::adding));
        show();
    }

    private void refresh(String sentence) {
        opened = presenter.open(board, place);
        show();
        said.setText(sentence);
    }

    private void show() {
        table.removeAll();
        table.add(
                opened.documents().isEmpty()
                        ? styled(new Paragraph(Words.of("documents.none")), "meta")
                        : new DocumentTable(opened, new Acts()));
    }

    private Component adding() {
        var fields = new DocumentFields("add", opened.agencies());
        var file = sender("add");
        var summary = new ErrorSummary();
        var send = styled(new NativeButton(Words.of("documents.add.send")), "btn primary");
        send.addClickListener(click -> {
            var form = fields.typed();
            if (summary.complain("documents.notSent", fields.byName(), presenter.check(form, opened.today()))) {
                return;
            }
            var label = form.label();
            String once = key;
            file.send(coming -> presenter.add(board, place, label, once, coming), ended(summary, fields::clear));
        });
        var body = new Div(
                summary,
                styled(new Div(styled(new Div(fields, file), "body stack")), "panel"),
                styled(new Div(send), "sendrow"));
        var form = styled(new Div(), "form documentform");
        form.getElement()
                .appendChild(element("details", "disclose")
                        .appendChild(element("summary", "", new Span(Words.of("documents.add"))), body.getElement()));
        return form;
    }

    private FileSender<DocumentDetails> sender(String name) {
        return new FileSender<>(
                name,
                presenter.largest(),
                Words.of("documents.file.hint", presenter.largestInMegabytes()),
                FileType.endings());
    }

    private FileSender.Ended<DocumentDetails> ended(ErrorSummary summary, Runnable clear) {
        return new FileSender.Ended<>() {
            @Override
            public void kept(DocumentDetails document) {
                key = UUID.randomUUID().toString();
                summary.setVisible(false);
                clear.run();
                refresh(Words.of("documents.sent", document.number()));
            }

            @Override
            public void refused(RuntimeException why) {
                key = UUID.randomUUID().toString();
                if (why instanceof Stale) {
                    clear.run();
                    refresh(Words.of("documents.stale"));
                    return;
                }
                if (!(why instanceof Refusal refusal)) {
                    throw why;
                }
                summary.begin("documents.refused");
                summary.say(Problems.sentence(refusal));
                summary.takeFocus();
            }
        };
    }

    /** Begins something with one document, in place of what was begun before. */
    private void begin(
            String headingKey, DocumentDetails document, ErrorSummary summary, Component body, NativeButton go) {
        var heading = new H2(Words.of(headingKey, document.number()));
        heading.getElement().setAttribute("tabindex", "-1");
        var cancel = styled(new NativeButton(Words.of("documents.cancel"), click -> end()), "btn");
        act.removeAll();
        act.add(styled(
                new Div(
                        summary,
                        styled(new Div(styled(new Div(heading, body), "body stack")), "panel"),
                        styled(new Div(go, cancel), "sendrow")),
                "form documentform"));
        heading.getElement().callJsFunction("focus");
    }

    private void end() {
        act.removeAll();
    }

    /** Does it, and says how it ended; who has seen an older version sees the newest. */
    private void deed(ErrorSummary summary, String doneKey, Function<String, DocumentDetails> deed) {
        try {
            DocumentDetails after = deed.apply(key);
            end();
            refresh(Words.of(doneKey, after.number()));
        } catch (Stale e) {
            end();
            refresh(Words.of("documents.stale"));
        } catch (Refusal e) {
            summary.begin("documents.notSaved");
            summary.say(Problems.sentence(e));
            summary.takeFocus();
        }
        key = UUID.randomUUID().toString();
    }

    private final class Acts implements DocumentTable.Acts {
        @Override
        public void change(DocumentDetails document) {
            var fields = new DocumentFields("change", opened.agencies());
            fields.show(document);
            var summary = new ErrorSummary();
            var save = styled(new NativeButton(Words.of("documents.save")), "btn primary");
            save.addClickListener(click -> {
                var form = fields.typed();
                if (!summary.complain("documents.notSaved", fields.byName(), presenter.check(form, opened.today()))) {
                    deed(summary, "documents.saved", once -> presenter.relabel(board, document, form.label()));
                }
            });
            begin("documents.change.of", document, summary, fields, save);
        }

        @Override
        public void replace(DocumentDetails document) {
            var file = sender("replace");
            var summary = new ErrorSummary();
            var send = styled(new NativeButton(Words.of("documents.replace.send")), "btn primary");
            send.addClickListener(click -> {
                String once = key;
                Function<DocumentCalls.Coming, DocumentDetails> replaced =
                        coming -> presenter.replace(board, document, once, coming);
                file.send(replaced, ended(summary, DocumentsPart.this::end));
            });
            begin(
                    "documents.replace.of",
                    document,
                    summary,
                    new Div(new Paragraph(Words.of("documents.replace.lede")), file),
                    send);
        }

        @Override
        public void withdraw(DocumentDetails document) {
            var reason = Fields.hinted(
                    new TextArea(Words.of("documents.withdraw.reason")),
                    "withdraw-reason",
                    "documents.withdraw.reason.hint");
            reason.setMaxLength(2_000);
            var summary = new ErrorSummary();
            var go = styled(new NativeButton(Words.of("documents.withdraw.of", document.number())), "btn danger");
            go.addClickListener(click -> {
                Map<String, Faultable> fields = new HashMap<>(Map.of("reason", Fields.faultable(reason)));
                List<Complaint> complaints = new ArrayList<>();
                if (reason.getValue().isBlank()) {
                    complaints.add(new Complaint("reason", Words.of("documents.withdraw.reason.missing")));
                }
                if (!summary.complain("documents.notSaved", fields, complaints)) {
                    deed(
                            summary,
                            "documents.gone",
                            once -> presenter.withdraw(board, document, reason.getValue(), once));
                }
            });
            begin(
                    "documents.withdraw.of",
                    document,
                    summary,
                    new Div(new Paragraph(Words.of("documents.withdraw.lede")), reason),
                    go);
        }

        @Override
        public String name(DocumentDetails document) {
            return presenter.fileName(board, document.id()).name();
        }

        @Override
        public void write(UUID document, DownloadEvent to) throws IOException {
            var handed = presenter.handOut(board, document);
            VaadinResponse response = to.getResponse();
            response.setContentType(handed.document().type().mediaType());
            response.setHeader("Content-Length", Long.toString(handed.document().size()));
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + handed.document().downloadName() + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            presenter.write(board, handed, response.getOutputStream());
        }
    }
}
