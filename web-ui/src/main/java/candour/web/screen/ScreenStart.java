package candour.web.screen;

import candour.problem.Problem;
import candour.problem.Problems;
import candour.web.ScreenHeaders;
import candour.web.Words;
import candour.web.signin.SignInSettings;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What holds for all screens: language, the nonce of inline scripts, what is said when something goes wrong. */
@ApplicationScoped
class ScreenStart {
    private static final int MILLIS = 12_000;

    void starts(@Observes ServiceInitEvent starting) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(
                false); // the page loads its address again, and is asked to sign in
        starting.getSource().setSystemMessagesProvider(info -> messages);
        starting.getSource().addSessionInitListener(begun -> {
            begun.getSession().setLocale(Locale.UK);
            begun.getSession().setErrorHandler(ScreenStart::say);
        });
        starting.addIndexHtmlRequestListener(ScreenStart::complete);
    }

    private static void complete(IndexHtmlResponse page) {
        page.getDocument().getElementsByTag("html").attr("lang", "en-GB");
        page.getDocument().head().prependElement("script").attr("src", Appearance.SCRIPT);
        if (page.getVaadinRequest() instanceof VaadinServletRequest request
                && request.getHttpServletRequest().getAttribute(ScreenHeaders.NONCE) instanceof String nonce) {
            page.getDocument().getElementsByTag("script").attr("nonce", nonce);
            page.getVaadinResponse().setHeader("Cache-Control", "no-store");
        }
    }

    /** Whatever a click brought about and nobody expected: its sentence, and what was typed stays. */
    private static void say(ErrorEvent error) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            Problems.of(error.getThrowable());
            return;
        }
        if (error.getThrowable() instanceof SessionEnded) {
            String here = "/" + ui.getActiveViewLocation().getPathWithQueryParameters();
            ui.getPage()
                    .setLocation(
                            SignInSettings.SESSION_OVER + "?return=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
            return;
        }
        Problem problem = Problems.of(error.getThrowable());
        String sentence = problem.detail().orElse(problem.title())
                + problem.correlation()
                        .map(number -> " " + Words.of("correlation", number))
                        .orElse("");
        Notification.show(sentence, MILLIS, Notification.Position.MIDDLE);
    }
}
