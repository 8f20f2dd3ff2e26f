package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;

import candour.draft.Writer;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.signing.ToSign;
import candour.threshold.AdviceDetails;
import candour.threshold.AdviceSignedBefore;
import candour.web.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Where the advice is written: it is saved as it is typed, and who else writes is announced. What others save is taken
 * over; what two people changed at once is shown to both.
 */
final class AdviceDesk extends Div {
    private final transient AdvicePresenter presenter;
    private final transient String board;
    private final transient AdviceDraft draft;
    private final transient BiConsumer<AdviceDetails, ToSign> sign;
    private final transient Consumer<String> notice;
    private final SaveState state = new SaveState();
    private final Div others = styled(new Div(), "others");
    private final AdviceSigning signing = new AdviceSigning(this::save);
    private transient AdvicePresenter.Opened opened;
    private transient Optional<Registration> following = Optional.empty();

    /**
     * @param sign takes the advice and what the panel chair confirmed of it
     * @param notice says why something wasn't done; an empty sentence takes the last one away
     */
    AdviceDesk(
            AdvicePresenter presenter,
            String board,
            AdvicePresenter.Opened opened,
            BiConsumer<AdviceDetails, ToSign> sign,
            Consumer<String> notice) {
        this.presenter = presenter;
        this.board = board;
        this.opened = opened;
        this.sign = sign;
        this.notice = notice;
        this.draft = new AdviceDraft(opened.advice(), this::save);
        addClassNames("c7", "stack", "desk");
        others.getElement().setAttribute("role", "status");
        add(
                new AdvicePaper(opened.advice(), Optional.of(draft)),
                styled(new Div(state, others), "savebar noprint"),
                signing);
        state.watch(this, this::save);
        presenter.asides(board, opened.advice()).forEach(draft::restore);
        signing.show(opened, this::begin);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = Optional.of(presenter.follow(board, opened.advice(), event.getUI(), this::heard));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.ifPresent(Registration::remove);
        following = Optional.empty();
    }

    private void save() {
        saved();
    }

    /** Saves what was typed; false when something of it stands only on this screen. */
    boolean saved() {
        notice.accept("");
        try {
            var saved = presenter.save(board, opened.advice(), draft.base(), draft.typed(), draft.unsettled());
            take(saved.advice());
            draft.take(saved.advice(), saved.clashes());
            if (saved.clashes().isEmpty()) {
                state.saved();
            } else {
                state.refused(Words.of("clash.choose"));
            }
            return saved.clashes().isEmpty();
        } catch (AdviceSignedBefore e) {
            refuse(Words.of("advice.stale.signed"));
        } catch (Stale e) {
            refuse(Words.of("advice.stale"));
        } catch (Refusal e) {
            refuse(Problems.sentence(e));
        }
        return false;
    }

    private void refuse(String sentence) {
        state.refused(sentence);
        notice.accept(sentence);
    }

    /** Who writes here now, and which version they saved last. */
    private void heard(List<Writer> writers) {
        others.removeAll();
        writers.stream()
                .filter(writer -> !writer.person().equals(presenter.me()))
                .map(writer -> Words.of("draft.other", writer.name(), Said.time(writer.since())))
                .forEach(sentence ->
                        others.add(styled(new Div(icon(Icon.PEOPLE), new Paragraph(sentence)), "notice plain")));
        if (writers.stream().anyMatch(writer -> writer.wrote() > opened.advice().version())) {
            saved(); // brings together what they wrote with what stands here
        }
    }

    private void take(AdviceDetails advice) {
        boolean changed = advice.version() != opened.advice().version();
        opened = opened.with(advice);
        if (changed) {
            signing.show(opened, this::begin);
        }
    }

    /** What is signed is what was saved, so it is saved first. */
    private void begin() {
        if (isAsSaved() || saved()) {
            opened.advice().toSign().ifPresent(toSign -> signing.ask(toSign, this::sign));
        } else if (!draft.unsettled().isEmpty()) {
            notice.accept(Words.of("clash.beforeSigning"));
        }
    }

    private boolean isAsSaved() {
        return draft.typed().equals(AdviceTyped.of(opened.advice()));
    }

    private void sign(ToSign toSign) {
        if (isAsSaved()) {
            sign.accept(opened.advice(), toSign);
        } else {
            begin(); // typed on after the statement was shown
        }
    }

    /** Puts the statement before them again, which they had confirmed before they proved who they are. */
    void askAgain(ToSign toSign) {
        signing.askAgain(toSign, this::sign);
    }

    /** The advice stands as before; why it wasn't signed. */
    void refused(String sentence) {
        saved();
        notice.accept(sentence);
    }
}
