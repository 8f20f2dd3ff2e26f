package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.cdop.CdopFormat;
import candour.cdop.CdopGuide;
import candour.cdop.CdopImportDetails;
import candour.cdop.CheckedFile;
import candour.kernel.Refusal;
import candour.problem.Problems;
import candour.web.CdopColumns;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Imports CDOP referrals from a file: the template, the file, what is wrong in it or what it brings, and then all of it. */
@Route(value = "b/:board/referrals/import", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ImportView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private static final int MEGABYTE = 1024 * 1024;

    private final transient ImportPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final ErrorSummary summary = new ErrorSummary();
    private final Div outcome = styled(new Div(), "stack");
    private String key = UUID.randomUUID().toString();

    @Inject
    public ImportView(ImportPresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            CdopGuide guide = presenter.guide(address.board());
            removeAll();
            add(
                    styled(
                            new Div(new Div(
                                    new H1(Words.of("import.title")),
                                    styled(new Paragraph(Words.of("import.lede")), "lede"))),
                            "pagehead"),
                    styled(
                            new Div(styled(new Div(template(guide), sending(guide), summary), "form stack"), outcome),
                            "stack"));
        });
    }

    private Section template(CdopGuide guide) {
        List<List<String>> explained = CdopColumns.explained(guide);
        var table = new PlainTable(Words.of("import.columns.title"), explained.get(0));
        explained.stream()
                .skip(1)
                .forEach(row -> table.row(row.stream().map(Span::new).toArray(Component[]::new)));
        var columns = new Div();
        columns.getElement()
                .appendChild(element("details", "disclose")
                        .appendChild(
                                element("summary", "", new Span(Words.of("import.columns.title"))),
                                table.getElement()));
        var links = styled(new Div(download(CdopFormat.XLSX), download(CdopFormat.CSV)), "docacts");
        return panel("import.template", new Paragraph(Words.of("import.template.text")), links, columns);
    }

    private Anchor download(CdopFormat format) {
        DownloadHandler made = event -> GeneratedFile.write(
                event, "cdop-referrals-template", format, () -> presenter.template(address.board(), format));
        return styled(new Anchor(made, Words.of("import.template.get", format)), "btn");
    }

    private Section sending(CdopGuide guide) {
        var file = new FileSender<CheckedFile>(
                "import",
                guide.megabytes() * MEGABYTE,
                Words.of("import.file.hint", guide.megabytes(), guide.mostRows()),
                Stream.of(CdopFormat.values()).map(format -> "." + format.type().extension()));
        var check = styled(new NativeButton(Words.of("import.check")), "btn primary");
        check.addClickListener(click -> {
            summary.setVisible(false);
            outcome.removeAll();
            file.send(coming -> presenter.check(address.board(), coming), new FileSender.Ended<>() {
                @Override
                public void kept(CheckedFile checked) {
                    key = UUID.randomUUID().toString();
                    show(checked);
                }

                @Override
                public void refused(RuntimeException why) {
                    refuse(why);
                }
            });
        });
        return panel("import.file", file, check);
    }

    private static Section panel(String key, Component... body) {
        return styled(new Section(new Header(new H2(Words.of(key))), styled(new Div(body), "body stack")), "panel");
    }

    /** What a file would bring, or what stands in its way; the focus goes there. */
    void show(CheckedFile checked) {
        var heading = new H2(heading(checked));
        heading.setId("import-outcome");
        heading.getElement().setAttribute("tabindex", "-1");
        outcome.removeAll();
        outcome.add(heading);
        checked.notes()
                .forEach(note -> outcome.add(new Div(Pieces.status(Icon.WARNING, Problems.sentence(note), "warn"))));
        if (!checked.isReady()) {
            outcome.add(ImportReadBack.faults(checked));
        }
        outcome.add(ImportReadBack.rows(address.board(), checked));
        if (checked.isReady()) {
            var register = styled(
                    new NativeButton(Words.of(
                            count("import.register", checked.referrals().size()),
                            checked.referrals().size())),
                    "btn primary");
            register.addClickListener(click -> register(checked));
            outcome.add(styled(new Div(register, text(Words.of("import.register.hint"), "meta")), "sendrow"));
        }
        heading.getElement().callJsFunction("focus");
        heading.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    private static String heading(CheckedFile checked) {
        int faults = checked.faults().size();
        return checked.isReady()
                ? Words.of(
                        count("import.ready", checked.referrals().size()),
                        checked.referrals().size(),
                        checked.people())
                : Words.of(count("import.faulty", faults), faults);
    }

    private static String count(String key, int number) {
        return key + (number == 1 ? ".one" : ".many");
    }

    private void register(CheckedFile checked) {
        try {
            done(presenter.register(address.board(), checked, key));
        } catch (Refusal why) {
            refuse(why);
        }
    }

    private void done(CdopImportDetails registered) {
        var heading = new H2(Words.of(
                count("import.done", registered.referrals().size()),
                registered.referrals().size()));
        heading.setId("import-outcome");
        heading.getElement().setAttribute("tabindex", "-1");
        outcome.removeAll();
        outcome.add(heading, ImportReadBack.registered(address.board(), registered));
        heading.getElement().callJsFunction("focus");
    }

    private void refuse(RuntimeException why) {
        if (!(why instanceof Refusal refusal)) {
            throw why;
        }
        outcome.removeAll();
        summary.begin("import.refused");
        summary.say(Problems.sentence(refusal));
        Problems.of(refusal).fields().forEach(field -> summary.say(field.name() + ": " + field.message()));
        summary.takeFocus();
    }

    @Override
    public Place place() {
        return address.place(Words.of("import.title"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("import.title"));
    }
}
