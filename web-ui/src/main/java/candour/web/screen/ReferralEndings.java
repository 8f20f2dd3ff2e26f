package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.casefile.ReferralDetails;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The ways in which this person can end a referral without the panel; each asks for the reason first. */
final class ReferralEndings extends Section {
    private static final int LONGEST = 5_000;
    private static final List<ReferralPresenter.Act> WAYS =
            List.of(ReferralPresenter.Act.DECLINE, ReferralPresenter.Act.WITHDRAW, ReferralPresenter.Act.MARK_IN_ERROR);

    private final transient ReferralPresenter presenter;
    private final transient ReferralDetails referral;
    private final transient Consumer<ReferralPresenter.Opened> done;
    private final String board;
    private final String key = UUID.randomUUID().toString();
    private final Div notices = new Div();
    private String typed = "";

    /** @param done takes the referral as it is after the ending */
    ReferralEndings(
            ReferralPresenter.Opened opened,
            ReferralPresenter presenter,
            String board,
            Consumer<ReferralPresenter.Opened> done) {
        this.presenter = presenter;
        this.referral = opened.referral();
        this.board = board;
        this.done = done;
        addClassName("panel");
        setId("endings");
        notices.getElement().setAttribute("role", "alert");
        var body = styled(new Div(new Paragraph(Words.of("ending.lede")), notices), "body stack");
        WAYS.stream()
                .filter(opened.acts()::contains)
                .forEach(way -> body.add(
                        styled(new NativeButton(words(way, "button"), click -> ask(way, "")), "btn danger small")));
        add(new Header(new H2(Words.of("ending.title"))), body);
        setVisible(WAYS.stream().anyMatch(opened.acts()::contains));
    }

    private static String words(ReferralPresenter.Act way, String part, Object... facts) {
        return Words.of("ending." + way.name() + "." + part, facts);
    }

    /** Asks again with what was typed before the Board Chair proved who they are; declining is theirs still. */
    void offer(String reason) {
        typed = reason;
        ask(ReferralPresenter.Act.DECLINE, Words.of("ending.proved") + " ");
    }

    private void ask(ReferralPresenter.Act way, String before) {
        var reason = new TextArea(Words.of("ending.reason"));
        reason.setId("ending-reason");
        reason.setHelperText(words(way, "hint"));
        reason.addThemeName("helper-above-field");
        reason.setErrorMessage(Words.of("ending.reason.missing"));
        reason.setMaxLength(LONGEST);
        reason.setValue(typed);
        add(new Ask(
                words(way, "title", referral.reference()),
                before + words(way, "text"),
                Words.of("ending.keep"),
                words(way, "go"),
                reason,
                given -> end(way, given)));
    }

    private void end(ReferralPresenter.Act way, String reason) {
        typed = reason;
        if (way == ReferralPresenter.Act.DECLINE) {
            presenter
                    .stepUp()
                    .sign(
                            Addresses.referral(board, referral.id()),
                            new ReferralPresenter.DeclineKept(reason),
                            () -> endNow(way, reason));
        } else {
            endNow(way, reason);
        }
    }

    private void endNow(ReferralPresenter.Act way, String reason) {
        try {
            done.accept(presenter.end(board, way, referral, reason, key + way));
        } catch (Stale e) {
            say(Words.of("ending.stale"));
        } catch (Refusal e) {
            say(Problems.sentence(e));
        }
    }

    private void say(String sentence) {
        notices.removeAll();
        notices.add(WorksheetResult.notice(sentence));
    }
}
