package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;

/** The one next action on a case for this person; if it is somebody else's turn, whose. */
final class CaseNext extends Section {
    CaseNext(CasePresenter.Opened opened, String board) {
        CasePresenter.Next next = opened.next();
        addClassName("next");
        getElement().setAttribute("aria-labelledby", "next-step");
        var heading = new H2(Words.of(next.isYours() ? "case.next." + next + ".title" : "next.nothing"));
        heading.setId("next-step");
        add(new Div(
                styled(new Paragraph(Words.of(next.isYours() ? "next.yours" : "next.others")), "kicker"),
                heading,
                styled(new Paragraph(why(opened)), "meta")));
        if (!next.isYours()) {
            addClassName("quiet");
        }
        UUID id = opened.details().id();
        switch (next) {
            case SCOPE -> primary(Addresses.agencies(board, id), next);
            case WAITS_FOR_SCOPING -> add(link(Addresses.agencies(board, id), button(next), "btn"));
            case CONVENE -> primary(Addresses.convene(board, id), next);
            case RUN_MEETING ->
                opened.ahead().ifPresent(meeting -> primary(Addresses.meeting(board, meeting.id()), next));
            case SEE_MEETING ->
                opened.ahead()
                        .ifPresent(meeting -> add(link(Addresses.meeting(board, meeting.id()), button(next), "btn")));
            case WORKSHEET -> primary(Addresses.threshold(board, id), next);
            case ADVISE -> {
                primary(Addresses.advice(board, id), next);
                add(link(Addresses.threshold(board, id), Words.of("case.next.seeWorksheet"), "btn quiet"));
            }
            case WAITS_FOR_REPORT -> add(link(Addresses.caseDocuments(board, id), button(next), "btn"));
            case DECIDE -> primary(Addresses.advice(board, id), next);
            case DECIDED -> add(link(Addresses.advice(board, id), button(next), "btn"));
            case WAITS_FOR_MEETING, WAITS_FOR_ADVICE, WAITS_FOR_DECISION ->
                add(Gate.of("case.next." + next.name(), button(next)));
        }
    }

    private static String why(CasePresenter.Opened opened) {
        String key = "case.next." + opened.next() + ".why";
        return opened.ahead()
                .map(meeting ->
                        Words.of(key, Said.date(meeting.heldOn()), Said.time(meeting.startsAt()), meeting.place()))
                .orElseGet(() -> Words.of(key));
    }

    private void primary(String address, CasePresenter.Next next) {
        add(link(address, button(next), "btn primary"));
    }

    private static String button(CasePresenter.Next next) {
        return Words.of("case.next." + next + ".button");
    }
}
