package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.audit.HistoryEntry;
import candour.meeting.MeetingStatus;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;

/** What was recorded of a meeting so far, in plain words. */
final class Minutes {
    private Minutes() {}

    static Component of(MeetingPresenter.Opened opened) {
        String title = opened.meeting().status() == MeetingStatus.CLOSED ? "minutes.title" : "minutes.title.soFar";
        return opened.minutes()
                .map(entries -> {
                    var list = styled(new DescriptionList(), "minutes");
                    entries.forEach(entry -> list.add(
                            new DescriptionList.Term(Said.time(entry.recordedAt())),
                            new DescriptionList.Description(words(entry))));
                    return ReferralView.panel(title, list);
                })
                .orElseGet(() -> ReferralView.panel(title, new Paragraph(Words.of("history.notForYou"))));
    }

    private static String words(HistoryEntry entry) {
        String post = entry.detail().getOrDefault("post", "");
        String name = entry.detail().getOrDefault("name", "");
        String as = entry.detail().getOrDefault("as", "HOLDER");
        return switch (entry.what()) {
            case "Meeting convened" -> Words.of("minutes.convened", entry.actor());
            case "Arrival recorded" -> Words.of("minutes.arrived." + as, name, post);
            case "Departure recorded" -> Words.of("minutes.left." + as, name, post);
            case "Meeting opened" -> Words.of("minutes.opened", entry.detail().getOrDefault("agencies", ""));
            case "Meeting closed" -> Words.of("minutes.closed");
            default -> History.what(entry);
        };
    }
}
