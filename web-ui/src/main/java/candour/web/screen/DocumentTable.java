package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.document.DocumentDetails;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Documents as a table, and what can be done with each. */
final class DocumentTable extends Div {
    private static final int KILO = 1024;

    /** What somebody can do with a document. */
    interface Acts {
        void change(DocumentDetails document);

        void replace(DocumentDetails document);

        void withdraw(DocumentDetails document);

        /** @return what its sender's machine calls it */
        String name(DocumentDetails document);

        void write(UUID document, DownloadEvent to) throws IOException;
    }

    private final transient Acts acts;

    DocumentTable(DocumentsPresenter.Opened opened, Acts acts) {
        this.acts = acts;
        addClassName("panel");
        var table = new PlainTable(
                Words.of("documents.caption"),
                List.of(
                        Words.of("documents.column.document"),
                        Words.of("documents.column.origin"),
                        Words.of("documents.column.disclosure"),
                        Words.of("documents.column.received"),
                        Words.of("documents.column.state"),
                        Words.of("documents.column.act")));
        opened.documents()
                .forEach(document -> table.row(
                        title(document),
                        origin(document),
                        disclosure(document),
                        lines(text(
                                Words.of(
                                        "documents.receivedFrom",
                                        Said.date(document.receivedOn()),
                                        document.receivedFrom()),
                                "")),
                        state(document),
                        acts(document, opened.mayChange(document))));
        add(table);
    }

    private static Component title(DocumentDetails document) {
        String type = document.type().name();
        String number = document.revision() > 1
                ? Words.of(
                        "documents.number.version", document.number(), document.revision(), type, size(document.size()))
                : Words.of("documents.number", document.number(), type, size(document.size()));
        var lines = lines(text(document.title(), "free strong"), text(number, "meta"));
        document.withdrawnOn()
                .ifPresent(on -> lines.add(text(
                        Words.of(
                                "documents.withdrawn",
                                Said.date(on),
                                document.withdrawnBy().orElse(""),
                                document.withdrawnReason().orElse("")),
                        "meta free")));
        document.replacedBy().ifPresent(newer -> lines.add(text(Words.of("documents.replaced"), "meta")));
        return lines;
    }

    private static Component origin(DocumentDetails document) {
        var lines = lines(text(Words.of("document.kind", document.kind()), ""));
        document.originAgencyName()
                .ifPresent(agency -> lines.add(text(Words.of("documents.origin.of", agency), "meta")));
        return lines;
    }

    private static Component disclosure(DocumentDetails document) {
        return lines(
                text(Words.of("document.disclosure", document.disclosure()), ""),
                text(
                        document.sharedWithPoliceOn()
                                .map(on -> Words.of("documents.sharedOn", Said.date(on)))
                                .orElse(Words.of("documents.notShared")),
                        "meta"));
    }

    private static Component state(DocumentDetails document) {
        String word = Words.of("document.state", document.state());
        return switch (document.state()) {
            case RECEIVED, SCANNING -> Pieces.status(Icon.WAITS, word, "info");
            case QUARANTINED -> Pieces.status(Icon.LOCK, word, "warn");
            case CLEAN -> Pieces.status(Icon.DONE, word, "ok");
            case REFUSED ->
                lines(
                        Pieces.status(Icon.WARNING, word, "bad"),
                        text(
                                Words.of(
                                        "documents.signature",
                                        document.signature().orElse("")),
                                "meta free"));
        };
    }

    private Component acts(DocumentDetails document, boolean mayChange) {
        var buttons = styled(new Div(), "docacts");
        if (document.isHandedOut()) {
            buttons.add(download(document));
        }
        if (mayChange) {
            buttons.add(
                    button("documents.change", document, acts::change),
                    button("documents.replace", document, acts::replace),
                    button("documents.withdraw", document, acts::withdraw));
        }
        buttons.add(name(document));
        return buttons;
    }

    private Anchor download(DocumentDetails document) {
        UUID id = document.id();
        DownloadHandler content = event -> acts.write(id, event);
        var link = styled(new Anchor(content, Words.of("documents.download")), "btn small");
        link.setAriaLabel(Words.of("documents.download.of", document.number()));
        return link;
    }

    private static NativeButton button(String key, DocumentDetails document, Consumer<DocumentDetails> act) {
        var button = styled(new NativeButton(Words.of(key), click -> act.accept(document)), "btn small");
        button.getElement().setAttribute("aria-label", Words.of(key + ".of", document.number()));
        return button;
    }

    private Component name(DocumentDetails document) {
        var place = new Span();
        var button = styled(new NativeButton(Words.of("documents.name")), "btn small quiet");
        button.getElement().setAttribute("aria-label", Words.of("documents.name.of", document.number()));
        button.addClickListener(click -> {
            String name = acts.name(document);
            var said = text(
                    name.isEmpty() ? Words.of("documents.name.none") : Words.of("documents.name.said", name),
                    "meta free");
            said.getElement().setAttribute("tabindex", "-1");
            place.removeAll();
            place.add(said);
            said.getElement().callJsFunction("focus");
        });
        place.add(button);
        return place;
    }

    private static Div lines(Component... lines) {
        return styled(new Div(lines), "lines");
    }

    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? Math.round((double) bytes / KILO) + " kB"
                : Math.round(10.0 * bytes / KILO / KILO) / 10.0 + " MB";
    }
}
