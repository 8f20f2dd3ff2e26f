package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.web.BoardText;
import candour.web.TextPart;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The board's own words on the screens: what they say, and the words that the board puts in their place. */
@Route(value = "b/:board/wording", layout = Frame.class)
@RouteScoped
@CdiComponent
public class WordingView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient WordingPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Paragraph said = styled(new Paragraph(), "saved");
    private final TextField find = Fields.text("find-text", "wording.find", "wording.find.hint");
    private final Div pills = styled(new Div(), "filters");
    private final transient Map<WordingPresenter.Choice, NativeButton> parts = new LinkedHashMap<>();
    private final Paragraph count = styled(new Paragraph(), "meta");
    private final Div list = styled(new Div(), "panel");
    private transient List<BoardText> texts = List.of();
    private transient WordingPresenter.Choice choice = WordingPresenter.Choice.of(TextPart.BOARD_HOME);

    @Inject
    public WordingView(WordingPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
        said.getElement().setAttribute("role", "status");
        count.getElement().setAttribute("role", "status");
        pills.getElement().setAttribute("role", "group");
        pills.getElement().setAttribute("aria-label", Words.of("wording.where"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> fill());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            add(styled(
                    new Div(new Div(
                            new H1(Words.of("wording.title")),
                            styled(new Paragraph(Words.of("wording.lede")), "lede"),
                            said)),
                    "pagehead"));
            if (!presenter.mayChange(address.board())) {
                add(Pieces.empty("wording.notForYou"));
                return;
            }
            pill(WordingPresenter.Choice.OWN, Words.of("wording.part.OWN"));
            for (TextPart part : TextPart.values()) {
                pill(WordingPresenter.Choice.of(part), Words.of("wording.part", part));
            }
            add(find, pills, count, list);
            read();
        });
    }

    private void read() {
        texts = presenter.open(address.board());
        fill();
    }

    /** What is searched for is looked for in every part. */
    private void fill() {
        boolean searching = !find.getValue().isBlank();
        pills.setVisible(!searching);
        parts.forEach(this::count);
        List<BoardText> found = searching
                ? WordingPresenter.found(texts, find.getValue())
                : texts.stream().filter(choice::has).toList();
        count.setText(counted(found.size(), searching));
        list.removeAll();
        list.setVisible(!found.isEmpty());
        var rows = styled(new UnorderedList(), "wording");
        found.stream().limit(WordingPresenter.MOST).forEach(text -> rows.add(row(text)));
        list.add(rows);
    }

    private static String counted(int number, boolean searching) {
        if (number == 0) {
            return Words.of(searching ? "wording.none" : "wording.none.own");
        }
        return number > WordingPresenter.MOST
                ? Words.of("wording.more", WordingPresenter.MOST, number)
                : Words.of(number == 1 ? "wording.one" : "wording.many", number);
    }

    private void pill(WordingPresenter.Choice one, String name) {
        var pill = styled(new NativeButton(), "pill");
        pill.add(new Span(name), new Span());
        pill.addClickListener(click -> {
            choice = one;
            fill();
        });
        parts.put(one, pill);
        pills.add(pill);
    }

    private void count(WordingPresenter.Choice one, NativeButton pill) {
        long number = texts.stream().filter(one::has).count();
        pill.getChildren().skip(1).forEach(last -> ((Span) last).setText(String.valueOf(number)));
        pill.getElement().setAttribute("aria-pressed", String.valueOf(one.equals(choice)));
    }

    private Component row(BoardText text) {
        return new WordingRow(
                text,
                (before, typed) -> done(presenter.change(address.board(), before, typed), "wording.saved"),
                before -> done(presenter.takeBack(address.board(), before), "wording.takenBack"),
                this::reread);
    }

    private BoardText done(BoardText now, String key) {
        said.setText(Words.of(key));
        texts = texts.stream()
                .map(text -> text.key().equals(now.key()) ? now : text)
                .toList();
        parts.forEach(this::count);
        return now;
    }

    private BoardText reread(BoardText before) {
        texts = presenter.open(address.board());
        return texts.stream()
                .filter(text -> text.key().equals(before.key()))
                .findFirst()
                .orElse(before);
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("wording.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("wording.title"));
    }
}
