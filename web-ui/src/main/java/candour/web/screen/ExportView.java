package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.cdop.CdopFormat;
import candour.identity.StepUpNeeded;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Inject;
import java.io.IOException;

/** Hands the CDOP referrals out in a file, once whoever asks has proved who they are. */
@Route(value = "b/:board/referrals/export", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ExportView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private static final int UNAUTHORISED = 401;

    private final transient ExportPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Div ready = styled(new Div(), "docacts");

    @Inject
    public ExportView(ExportPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
        ready.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            removeAll();
            add(
                    styled(
                            new Div(new Div(
                                    new H1(Words.of("export.title")),
                                    styled(new Paragraph(Words.of("export.lede")), "lede"))),
                            "pagehead"),
                    presenter.mayExport(address.board())
                            ? choice()
                            : Gate.of("export.gate", Words.of("export.ask", CdopFormat.XLSX)));
            presenter.stepUp().kept(here(), ExportPresenter.ExportKept.class).ifPresent(kept -> offer(kept.format()));
        });
    }

    private Component choice() {
        var asks = styled(new Div(ask(CdopFormat.XLSX), ask(CdopFormat.CSV)), "docacts");
        return styled(
                new Section(
                        new Header(new H2(Words.of("export.what"))),
                        styled(
                                new Div(
                                        new Paragraph(Words.of("export.text")),
                                        new Paragraph(Words.of("export.recorded")),
                                        asks,
                                        ready),
                                "body stack")),
                "panel");
    }

    private NativeButton ask(CdopFormat format) {
        return styled(
                new NativeButton(Words.of("export.ask", format), click -> presenter
                        .stepUp()
                        .sign(here(), new ExportPresenter.ExportKept(format), () -> offer(format))),
                "btn");
    }

    private String here() {
        return Addresses.cdopExport(address.board());
    }

    private void offer(CdopFormat format) {
        DownloadHandler made = event -> write(event, format);
        var link = styled(new Anchor(made, Words.of("export.get", format)), "btn primary");
        link.setId("export-get");
        ready.removeAll();
        ready.add(link);
        link.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void write(DownloadEvent event, CdopFormat format) throws IOException {
        try {
            GeneratedFile.write(
                    event,
                    address.board() + "-cdop-referrals",
                    format,
                    () -> presenter.export(address.board(), format));
        } catch (StepUpNeeded e) {
            event.getResponse().setStatus(UNAUTHORISED);
            event.getResponse().setContentType("text/plain; charset=utf-8");
            event.getResponse().getWriter().write(Words.of("export.late"));
        }
    }

    @Override
    public Place place() {
        return address.place(Words.of("export.title"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("export.title"));
    }
}
