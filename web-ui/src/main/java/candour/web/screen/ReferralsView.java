package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.ReferralRow;
import candour.casefile.ReferralStatus;
import candour.identity.Capacity;
import candour.kernel.Page;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The board's referrals, newest first. */
@Route(value = "b/:board/referrals", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ReferralsView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient ReferralsPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final PlainTable table = new PlainTable(
            Words.of("referrals.caption"),
            List.of(
                    Words.of("referrals.reference"),
                    Words.of("referrals.status"),
                    Words.of("referrals.source"),
                    Words.of("referrals.received"),
                    Words.of("referrals.aware")));
    private final Div more = styled(new Div(), "more");

    @Inject
    public ReferralsView(ReferralsPresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            Page<ReferralRow> page = presenter.referrals(address.board(), Optional.empty());
            removeAll();
            add(head());
            if (page.items().isEmpty()) {
                add(Pieces.empty("referrals.empty"));
            } else {
                add(styled(new Div(table), "panel"), more);
                show(page);
            }
        });
    }

    private Component head() {
        var words =
                new Div(new H1(Words.of("referrals.title")), styled(new Paragraph(Words.of("referrals.lede")), "lede"));
        var go = styled(new Div(), "docacts");
        go.add(link(Addresses.newReferral(address.board()), Words.of("referrals.new"), "btn primary"));
        Set<Capacity> capacities = presenter.capacities(address.board());
        if (Rights.mayReadCases(capacities)) {
            go.add(link(Addresses.cdopExport(address.board()), Words.of("referrals.export"), "btn"));
        }
        if (Rights.mayImport(capacities)) {
            go.add(link(Addresses.cdopImport(address.board()), Words.of("referrals.import"), "btn"));
        }
        return styled(new Div(words, go), "pagehead");
    }

    private void show(Page<ReferralRow> page) {
        page.items().forEach(this::row);
        more.removeAll();
        page.next().map(UUID::fromString).ifPresent(last -> {
            var button = styled(new NativeButton(Words.of("referrals.more")), "btn");
            button.addClickListener(click -> show(presenter.referrals(address.board(), Optional.of(last))));
            more.add(button);
        });
    }

    private void row(ReferralRow referral) {
        table.row(
                link(Addresses.referral(address.board(), referral.id()), referral.reference(), "nowrap"),
                status(referral.status()),
                new Span(Words.of("referral.source", referral.source())),
                new Span(Said.date(referral.receivedOn())),
                new Span(Said.date(referral.becameAware())));
    }

    static Component status(ReferralStatus status) {
        return switch (status) {
            case AWAITING_REQUEST -> Pieces.status(Icon.WAITS, Words.of("referral.status", status), "warn");
            case CONSIDERATION_REQUESTED, RAPID_REVIEW_OPENED ->
                Pieces.status(Icon.DONE, Words.of("referral.status", status), "ok");
            case DECLINED, WITHDRAWN, REGISTERED_IN_ERROR ->
                Pieces.status(Icon.DONE, Words.of("referral.status", status), "");
        };
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("referrals.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("referrals.title"));
    }
}
