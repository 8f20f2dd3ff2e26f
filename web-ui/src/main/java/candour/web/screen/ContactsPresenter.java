package candour.web.screen;

import candour.board.ContactsService;
import candour.board.PublicContacts;
import candour.board.RosterService;
import candour.web.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whom the public asks: what is published, and publishing anew. */
@Dependent
public class ContactsPresenter {
    static final List<String> PARTS = List.of("help", "privacy", "accessibility");

    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 50;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    /**
     * What somebody was about to publish when they had to prove who they are.
     *
     * @param version the one that they saw
     */
    record Kept(ContactsForm form, long version) {}

    private final ScreenCalls calls;
    private final StepUp stepUp;
    private final ContactsService contacts;
    private final RosterService roster;

    @Inject
    public ContactsPresenter(ScreenCalls calls, ContactsService contacts, RosterService roster) {
        this.calls = calls;
        this.stepUp = new StepUp(calls);
        this.contacts = contacts;
        this.roster = roster;
    }

    StepUp stepUp() {
        return stepUp;
    }

    PublicContacts contacts(String board) {
        return calls.run(board, contacts::contacts);
    }

    boolean canPublish(String board) {
        return Rights.mayAdminister(calls.run(board, roster::mine).capacities());
    }

    /** What is wrong with the form, in the order of its fields. */
    List<Complaint> check(ContactsForm form) {
        var found = new ArrayList<Complaint>();
        text(form.controller(), "controller", "controller", LONGEST, found);
        List<ContactsForm.Typed> typed = List.of(form.help(), form.privacy(), form.accessibility());
        for (int i = 0; i < PARTS.size(); i++) {
            String part = PARTS.get(i);
            text(typed.get(i).team(), part + ".team", "team", LONGEST, found);
            text(typed.get(i).email(), part + ".email", "email", LONGEST, found);
            String email = typed.get(i).email().strip();
            if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
                complain(part + ".email", "email.wrong", found);
            }
            if (typed.get(i).telephone().strip().length() > LONGEST_NUMBER) {
                found.add(new Complaint(part + ".telephone", Words.of("complaint.long", LONGEST_NUMBER)));
            }
        }
        if (form.days().isEmpty()) {
            complain("answerDays", "answerDays.wrong", found);
        }
        return List.copyOf(found);
    }

    private static void text(String typed, String field, String key, int longest, List<Complaint> found) {
        if (typed.isBlank()) {
            complain(field, key + ".missing", found);
        } else if (typed.strip().length() > longest) {
            found.add(new Complaint(field, Words.of("complaint.long", longest)));
        }
    }

    private static void complain(String field, String key, List<Complaint> found) {
        found.add(new Complaint(field, Words.of("contacts." + key)));
    }

    /**
     * Publishes a form that has no fault.
     *
     * @throws candour.kernel.Stale when somebody published since the version was seen
     */
    PublicContacts publish(String board, ContactsForm form, long version) {
        return calls.run(board, () -> contacts.publish(form.command(version)));
    }
}
