package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.AlikeReferral;
import candour.casefile.MatchVerdict;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;

/** Other referrals that may be about the same child; the business manager says of each whether it is. */
final class AlikePanel extends Section {
    private static final int LONGEST = 5_000;

    private final transient ReferralPresenter.Opened opened;
    private final transient ReferralPresenter presenter;
    private final transient Consumer<ReferralPresenter.Opened> done;
    private final String board;
    private final String key = UUID.randomUUID().toString();
    private final Div notices = new Div();

    /** @param done takes the referral as it is after the judgement */
    AlikePanel(
            ReferralPresenter.Opened opened,
            ReferralPresenter presenter,
            String board,
            Consumer<ReferralPresenter.Opened> done) {
        this.opened = opened;
        this.presenter = presenter;
        this.board = board;
        this.done = done;
        addClassName("panel");
        setId("alike");
        notices.getElement().setAttribute("role", "alert");
        var list = styled(new UnorderedList(), "stack-s");
        opened.alike().forEach(other -> list.add(item(other)));
        add(
                new Header(new H2(Words.of("alike.title"))),
                styled(new Div(new Paragraph(Words.of("alike.lede")), notices, list), "body stack"));
    }

    private ListItem item(AlikeReferral other) {
        var item = styled(
                new ListItem(
                        link(Addresses.referral(board, other.id()), Words.of("alike.same", other.reference()), ""),
                        new Span(" " + AlikeList.said(other))),
                "stack-s");
        other.judged()
                .ifPresent(judged -> item.add(styled(
                        new Paragraph(Words.of(
                                "alike.judged." + judged.verdict().name(),
                                judged.by(),
                                Said.date(judged.on()),
                                judged.reason())),
                        "meta")));
        if (opened.acts().contains(ReferralPresenter.Act.JUDGE)) {
            var choices = styled(new Div(), "row");
            for (MatchVerdict verdict : MatchVerdict.values()) {
                var button =
                        styled(new NativeButton(words(verdict, "button"), click -> ask(other, verdict)), "btn small");
                button.getElement().setAttribute("aria-label", words(verdict, "button") + ": " + other.reference());
                choices.add(button);
            }
            item.add(choices);
        }
        return item;
    }

    private static String words(MatchVerdict verdict, String part, Object... facts) {
        return Words.of("alike." + verdict.name() + "." + part, facts);
    }

    private void ask(AlikeReferral other, MatchVerdict verdict) {
        var reason = new TextArea(Words.of("alike.reason"));
        reason.setId("alike-reason");
        reason.setHelperText(Words.of("alike.reason.hint"));
        reason.addThemeName("helper-above-field");
        reason.setErrorMessage(Words.of("alike.reason.missing"));
        reason.setMaxLength(LONGEST);
        String own = opened.referral().reference();
        add(new Ask(
                words(verdict, "title", own, other.reference()),
                Words.of("alike.text"),
                Words.of("alike.keep"),
                words(verdict, "button"),
                reason,
                given -> judge(other, verdict, given)));
    }

    private void judge(AlikeReferral other, MatchVerdict verdict, String reason) {
        try {
            done.accept(presenter.judge(board, opened.referral(), other, verdict, reason, key + verdict + other.id()));
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
