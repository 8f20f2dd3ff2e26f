package candour.web.screen;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
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
        screens.putAll(Map.of(
                Frame.class, () -> new Frame(core.calls()),
                MyWorkView.class,
                        () -> new MyWorkView(new MyWorkPresenter(core.calls(), core.referrals(), core.clock())),
                ReferralsView.class, () -> new ReferralsView(new ReferralsPresenter(core.calls(), core.referrals())),
                NewReferralView.class,
                        () -> new NewReferralView(new NewReferralPresenter(
                                core.calls(), core.referrals(), core.agencies(), core.clock())),
                ReferralView.class,
                        () -> new ReferralView(new ReferralPresenter(
                                core.calls(), core.referrals(), core.roster(), core.histories()))));
        MockVaadin.setup(UI::new, new Servlet(new Routes().autoDiscoverViews("candour.web.screen"), screens));
        UI.getCurrent().navigate(address.substring(1));
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
