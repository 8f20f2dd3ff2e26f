package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;

import candour.document.Reception;
import candour.web.DocumentCalls;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Opens screens without a browser, with the given core behind them. */
final class Shown {
    private Shown() {}

    static void open(CoreStandIn core, String address) {
        open(core, address, Map.of());
    }

    /** @param more screens with their core behind them */
    static void open(CoreStandIn core, String address, Map<Class<?>, Supplier<?>> more) {
        var screens = new HashMap<Class<?>, Supplier<?>>(more);
        screens.put(Frame.class, () -> new Frame(core.calls(), core.overviews()));
        screens.put(
                MyWorkView.class,
                () -> new MyWorkView(new MyWorkPresenter(
                        core.calls(),
                        core.referrals(),
                        core.meetings(),
                        core.advice(),
                        core.decisions(),
                        core.roster(),
                        core.resets(),
                        core.told.notifications(),
                        core.clocks.service(),
                        core.scoping.service(),
                        core.restrictions.service(),
                        core.clock())));
        screens.put(
                SignInsView.class,
                () -> new SignInsView(new SignInsPresenter(
                        core.calls(), core.resets(), core.resets.accounts(), core.roster(), core.clock())));
        screens.put(
                BoardHomeView.class,
                () -> new BoardHomeView(
                        new BoardHomePresenter(core.calls(), core.overviews(), core.delegations(), core.roster())));
        screens.put(
                ContactsView.class,
                () -> new ContactsView(new ContactsPresenter(core.calls(), core.contacts(), core.roster())));
        screens.put(
                NotificationsView.class,
                () -> new NotificationsView(new NotificationsPresenter(
                        core.calls(), core.told.notifications(), core.told.mails(), core.roster())));
        screens.put(
                SearchView.class,
                () -> new SearchView(new SearchPresenter(core.calls(), core.overviews(), core.roster())));
        screens.put(
                AbsenceView.class,
                () -> new AbsenceView(
                        new AbsencePresenter(core.calls(), core.delegations(), core.roster(), core.clock())));
        screens.put(
                ReferralClocksView.class,
                () -> new ReferralClocksView(new ReferralClocksPresenter(
                        core.calls(), core.clocks.service(), core.referrals(), core.cases(), core.roster())));
        screens.put(ClocksView.class, () -> new ClocksView(new ClocksPresenter(core.calls(), core.clocks.service())));
        screens.put(
                ClosuresView.class,
                () -> new ClosuresView(new ClosuresPresenter(core.calls(), core.clocks.closures(), core.roster())));
        screens.put(
                ReferralsView.class,
                () -> new ReferralsView(new ReferralsPresenter(core.calls(), core.referrals(), core.roster())));
        screens.put(
                NewReferralView.class,
                () -> new NewReferralView(new NewReferralPresenter(
                        core.calls(),
                        core.referrals(),
                        core.agencies(),
                        core.clock(),
                        core.drafts,
                        core.intake.matches())));
        screens.put(
                ReferralView.class,
                () -> new ReferralView(
                        new ReferralPresenter(
                                core.calls(),
                                core.referrals(),
                                core.roster(),
                                core.histories(),
                                core.drafts,
                                core.intake.endings(),
                                core.intake.matches(),
                                core.intake.corrections()),
                        documents(core)));
        screens.put(
                CorrectionView.class,
                () -> new CorrectionView(new CorrectionPresenter(
                        core.calls(), core.referrals(), core.intake.corrections(), core.roster(), core.clock())));
        screens.put(
                RestrictionView.class,
                () -> new RestrictionView(new RestrictionPresenter(core.calls(), core.restrictions.service())));
        screens.put(CaseDocumentsView.class, () -> new CaseDocumentsView(documents(core)));
        screens.put(
                CasesView.class, () -> new CasesView(new CasesPresenter(core.calls(), core.cases(), core.guidance())));
        screens.put(GuidanceView.class, () -> new GuidanceView(guidance(core)));
        screens.put(EditionView.class, () -> new EditionView(guidance(core)));
        screens.put(ComparisonView.class, () -> new ComparisonView(guidance(core)));
        screens.put(CaseView.class, () -> new CaseView(cases(core)));
        screens.put(CaseHistoryView.class, () -> new CaseHistoryView(cases(core)));
        screens.put(MeetingsView.class, () -> new MeetingsView(meetings(core)));
        screens.put(CaseMeetingsView.class, () -> new CaseMeetingsView(meetings(core)));
        screens.put(
                ConveneView.class,
                () -> new ConveneView(new ConvenePresenter(
                        core.calls(), core.meetings(), core.cases(), core.terms(), core.clock(), core.drafts)));
        screens.put(
                MeetingView.class,
                () -> new MeetingView(new MeetingPresenter(
                        core.calls(),
                        core.meetings(),
                        core.scoping.service(),
                        core.roster(),
                        core.histories(),
                        core.clock())));
        screens.put(
                CaseAgenciesView.class,
                () -> new CaseAgenciesView(
                        new ScopingPresenter(core.calls(), core.cases(), core.scoping.service(), core.roster())));
        screens.put(
                ReturnView.class,
                () -> new ReturnView(
                        new ReturnPresenter(core.calls(), core.scoping.given(), core.roster(), core.drafts)));
        MockVaadin.setup(UI::new, new Servlet(new Routes().autoDiscoverViews("candour.web.screen"), screens));
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        address.substring(1, query < 0 ? address.length() : query),
                        query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    }

    private static CasePresenter cases(CoreStandIn core) {
        return new CasePresenter(
                core.calls(),
                core.cases(),
                core.scoping.service(),
                core.meetings(),
                core.referrals(),
                core.roster(),
                core.histories(),
                core.clock());
    }

    private static DocumentsPresenter documents(CoreStandIn core) {
        return new DocumentsPresenter(
                core.calls(),
                core.documents,
                new DocumentCalls(),
                new Reception(1 << 20),
                core.agencies(),
                core.cases(),
                core.roster());
    }

    private static GuidancePresenter guidance(CoreStandIn core) {
        return new GuidancePresenter(core.calls(), core.guidance(), core.terms());
    }

    private static MeetingsPresenter meetings(CoreStandIn core) {
        return new MeetingsPresenter(core.calls(), core.meetings(), core.cases(), core.roster());
    }

    /** The page of a form has been still for a second after something was typed. */
    static void settle(Component form) {
        JsonObject data = Json.createObject();
        data.put("event.detail", 1);
        _fireDomEvent(form, "draft-settle", data);
    }

    static void close() {
        MockVaadin.tearDown();
    }

    /** All words on the screen, in their order. */
    static String words() {
        var chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return words(chain.get(chain.size() - 1));
    }

    static String words(HasElement part) {
        return words(part.getElement());
    }

    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible() ? element.getChildren().map(Shown::words).collect(Collectors.joining(" ")) : "";
    }

    private static final class Servlet extends MockVaadinServlet {
        private final transient Map<Class<?>, Supplier<?>> screens;

        Servlet(Routes routes, Map<Class<?>, Supplier<?>> screens) {
            super(routes);
            this.screens = screens;
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            var service = new MockService(this, configuration, UI::new) {
                @Override
                public Instantiator getInstantiator() {
                    return new DefaultInstantiator(this) {
                        @Override
                        public <T> T getOrCreate(Class<T> type) {
                            Supplier<?> screen = screens.get(type);
                            return screen == null ? super.getOrCreate(type) : type.cast(screen.get());
                        }
                    };
                }
            };
            service.init();
            getRoutes().register(service.getContext());
            return service;
        }
    }
}
