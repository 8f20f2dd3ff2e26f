package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.notification.UndeliveredMail;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;

/** For the board's administrator: the mails that didn't go out, and sending them again. Empty for everybody else. */
final class UndeliveredMails extends Div {
    private final transient NotificationsPresenter presenter;
    private final String board;
    private final Paragraph said = styled(new Paragraph(), "saved");

    UndeliveredMails(NotificationsPresenter presenter, String board) {
        this.presenter = presenter;
        this.board = board;
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        show(presenter.undelivered(board));
    }

    private void show(List<UndeliveredMail> failed) {
        removeAll();
        if (failed.isEmpty() && said.getText().isEmpty()) {
            return;
        }
        add(
                styled(new H2(Words.of("undelivered.title")), "grouphead"),
                styled(new Div(styled(new Paragraph(Words.of("undelivered.lede")), "meta"), said), "stack-s"));
        if (!failed.isEmpty()) {
            add(styled(new Div(table(failed)), "panel"));
        }
    }

    private PlainTable table(List<UndeliveredMail> failed) {
        var table = new PlainTable(
                Words.of("undelivered.title"),
                List.of(
                        Words.of("undelivered.whom"),
                        Words.of("undelivered.how"),
                        Words.of("undelivered.at"),
                        Words.of("undelivered.again")));
        for (var mail : failed) {
            String whom = mail.name().orElse(Words.of("undelivered.gone"))
                    + mail.address().map(known -> ", " + known).orElse("");
            table.row(
                    new Span(whom),
                    Pieces.status(Icon.WARNING, Words.of("undelivered", mail.how()), "warn"),
                    new Span(Said.moment(mail.at())),
                    mail.canBeSentAgain() ? button(mail, whom) : new Span(Words.of("undelivered.notAgain")));
        }
        return table;
    }

    private Component button(UndeliveredMail mail, String whom) {
        String key = UUID.randomUUID().toString();
        var button = styled(new NativeButton(Words.of("undelivered.send"), click -> send(key, mail)), "btn small");
        button.setAriaLabel(Words.of("undelivered.send") + ": " + whom);
        return button;
    }

    private void send(String key, UndeliveredMail mail) {
        try {
            presenter.sendAgain(board, key, mail);
            said.setText(Words.of("undelivered.sent"));
        } catch (Stale e) {
            said.setText(Words.of("undelivered.stale"));
        } catch (Refusal e) {
            said.setText(Problems.sentence(e));
        }
        show(presenter.undelivered(board));
        said.getElement().executeJs("this.focus()"); // what had it may be gone
    }
}
