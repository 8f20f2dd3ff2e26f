package candour.web.screen;

import static candour.web.screen.Pieces.status;
import static candour.web.screen.Pieces.styled;

import candour.board.FactorResetDetails;
import candour.board.ResetState;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneOffset;

/** One reset of a lost second factor: whose, why, how far it has come, and what can be done about it. */
final class ResetPanel extends Section {
    /** @param mayWithdraw whether the person administers the board */
    ResetPanel(FactorResetDetails reset, boolean mayWithdraw, Runnable confirm, Runnable withdraw) {
        addClassName("panel");
        String name = reset.name().orElse(Words.of("signins.nameless"));
        add(new Header(new H3(name + ", " + reset.post()), state(reset.state())));
        var body = styled(new Div(), "body stack");
        body.add(
                new Paragraph(reset.reason()),
                new Paragraph(Words.of("signins.checked", reset.check())),
                meta(Words.of("signins.by", reset.requestedBy(), moment(reset.requestedAt()))));
        reset.confirmedBy()
                .ifPresent(by -> body.add(meta(Words.of(
                        "signins.confirmedBy",
                        by,
                        reset.confirmedAt().map(ResetPanel::moment).orElse("")))));
        reset.carriedOutAt().ifPresent(at -> body.add(meta(Words.of("signins.carriedOutAt", moment(at)))));
        if (SignInsPresenter.waits(reset)) {
            body.add(meta(Words.of("signins.until", moment(reset.confirmBy()))));
            var row = styled(new Div(), "row");
            reset.obstacle()
                    .ifPresentOrElse(
                            why -> body.add(new Gate(
                                    "why-not-" + reset.id(), Words.of("signins.confirm"), Problems.sentence(why))),
                            () -> {
                                row.add(button("signins.confirm", name, "btn primary", confirm));
                                body.add(styled(new Paragraph(Words.of("signins.confirm.hint")), "hint"));
                            });
            if (mayWithdraw) {
                row.add(button("signins.withdraw", name, "btn", withdraw));
            }
            body.add(row);
        }
        add(body);
    }

    private static NativeButton button(String key, String name, String classes, Runnable deed) {
        var button = styled(new NativeButton(Words.of(key), click -> deed.run()), classes);
        button.setAriaLabel(Words.of(key) + ": " + name);
        return button;
    }

    private static Paragraph meta(String text) {
        return styled(new Paragraph(text), "meta");
    }

    private static Span state(ResetState state) {
        String word = Words.of("signins.state", state);
        return switch (state) {
            case REQUESTED, CONFIRMED -> status(Icon.WAITS, word, "warn");
            case CARRIED_OUT -> status(Icon.DONE, word, "ok");
            case WITHDRAWN, EXPIRED -> status(Icon.AWAY, word, "idle");
        };
    }

    private static String moment(Instant moment) {
        return Said.moment(moment.atOffset(ZoneOffset.UTC));
    }
}
