package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.board.Contact;
import candour.board.PublicContacts;
import candour.kernel.Stale;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The board's contacts: what its administrator publishes on the pages that anybody can read. */
@Route(value = "b/:board/contacts", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ContactsView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient ContactsPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final ErrorSummary summary = new ErrorSummary();
    private final Paragraph saved = styled(new Paragraph(), "saved");
    private final TextField controller = Fields.text("controller", "contacts.controller", "contacts.controller.hint");
    private final Part help = new Part("help");
    private final Part privacy = new Part("privacy");
    private final Part accessibility = new Part("accessibility");
    private final TextField answerDays = Fields.text("answer-days", "contacts.answerDays", "contacts.answerDays.hint");
    private long version;

    /** The fields of one contact. */
    private static final class Part {
        private final String name;
        private final TextField team;
        private final TextField email;
        private final TextField telephone;

        Part(String name) {
            this.name = name;
            team = Fields.text(name + "-team", "contacts.team", "contacts.team.hint");
            email = Fields.text(name + "-email", "contacts.email", "contacts.email.hint");
            telephone = Fields.text(name + "-telephone", "contacts.telephone", "contacts.telephone.hint");
        }

        Section panel() {
            return ReferralView.panel("contacts." + name, team, email, telephone);
        }

        void put(Contact contact) {
            put(new ContactsForm.Typed(
                    contact.team(), contact.email(), contact.telephone().orElse("")));
        }

        void put(ContactsForm.Typed typed) {
            team.setValue(typed.team());
            email.setValue(typed.email());
            telephone.setValue(typed.telephone());
        }

        ContactsForm.Typed typed() {
            return new ContactsForm.Typed(team.getValue(), email.getValue(), telephone.getValue());
        }

        Stream<TextField> inputs() {
            return Stream.of(team, email, telephone);
        }

        void into(Map<String, Faultable> fields) {
            fields.put(name + ".team", Fields.faultable(team));
            fields.put(name + ".email", Fields.faultable(email));
            fields.put(name + ".telephone", Fields.faultable(telephone));
        }
    }

    @Inject
    public ContactsView(ContactsPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
        saved.getElement().setAttribute("role", "status");
        answerDays.addClassName("short");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            PublicContacts published = presenter.contacts(address.board());
            put(published);
            build(presenter.canPublish(address.board()));
            presenter.stepUp().kept(here(), ContactsPresenter.Kept.class).ifPresent(this::putBack);
        });
    }

    private String here() {
        return Addresses.contacts(address.board());
    }

    /** As it was typed, on the version that was seen then. */
    private void putBack(ContactsPresenter.Kept kept) {
        version = kept.version();
        controller.setValue(kept.form().controller());
        help.put(kept.form().help());
        privacy.put(kept.form().privacy());
        accessibility.put(kept.form().accessibility());
        answerDays.setValue(kept.form().answerDays());
        saved.setText(Words.of("contacts.proved"));
    }

    private void put(PublicContacts published) {
        version = published.version();
        controller.setValue(published.controller().orElse(""));
        published.help().ifPresent(help::put);
        published.privacy().ifPresent(privacy::put);
        published.accessibility().ifPresent(accessibility::put);
        answerDays.setValue(published.answerDays().map(String::valueOf).orElse(""));
        saved.setText(published
                .publishedOn()
                .map(day -> Words.of("contacts.published", Said.date(day)))
                .orElse(Words.of("contacts.notYet")));
    }

    private void build(boolean canPublish) {
        removeAll();
        var lede = styled(new Paragraph(Words.of("contacts.lede")), "lede");
        var read = link("/about/" + address.board() + "/help", Words.of("contacts.read"), "btn");
        add(styled(new Div(new Div(new H1(Words.of("contacts.title")), lede, saved), read), "pagehead"));
        var sections = List.of(
                ReferralView.panel("contacts.data", controller),
                help.panel(),
                privacy.panel(),
                accessibility.panel(),
                ReferralView.panel("contacts.promise", answerDays));
        add(summary);
        sections.forEach(this::add);
        if (canPublish) {
            var send = styled(new NativeButton(Words.of("contacts.publish"), click -> publish()), "btn primary");
            add(styled(new Div(send, styled(new Paragraph(Words.of("contacts.publish.hint")), "meta")), "sendrow"));
        } else {
            add(styled(new Paragraph(Words.of("contacts.administrator")), "meta"));
        }
        inputs().forEach(field -> field.setReadOnly(!canPublish));
    }

    private Stream<TextField> inputs() {
        return Stream.of(Stream.of(controller, answerDays), help.inputs(), privacy.inputs(), accessibility.inputs())
                .flatMap(fields -> fields);
    }

    private Map<String, Faultable> fields() {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("controller", Fields.faultable(controller));
        help.into(fields);
        privacy.into(fields);
        accessibility.into(fields);
        fields.put("answerDays", Fields.faultable(answerDays));
        return fields;
    }

    private void publish() {
        var form = new ContactsForm(
                controller.getValue(), help.typed(), privacy.typed(), accessibility.typed(), answerDays.getValue());
        if (summary.complain("contacts.notPublished", fields(), presenter.check(form))) {
            return;
        }
        presenter.stepUp().sign(here(), new ContactsPresenter.Kept(form, version), () -> publish(form));
    }

    private void publish(ContactsForm form) {
        try {
            put(presenter.publish(address.board(), form, version));
        } catch (Stale e) {
            summary.say(Words.of("contacts.stale"));
            summary.takeFocus();
        }
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("contacts.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("contacts.title"));
    }
}
