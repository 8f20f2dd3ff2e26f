package candour.scoping;

import candour.board.AgencyPerson;
import candour.calendar.WorkingDays;
import candour.identity.Person;
import candour.kernel.Ids;
import candour.signing.Signature;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one agency is asked about a case: a named person answers for it and signs. A later answer supersedes an earlier one;
 * "not known" is an answer, and silence is none.
 */
@Entity
@Table(schema = "app", name = "scoping_return")
class ScopingReturn {
    /** Working days before the day on which it is due, from which somebody who is silent is reminded. */
    static final int REMINDED_BEFORE = 2;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseFile;

    private String reference;

    @Column(name = "agency_id")
    private UUID agency;

    private String issuer;
    private String subject;
    private String named;
    private String post;
    private String question;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "asked_at")
    @SuppressWarnings("UnusedVariable") // orders those of a case
    private OffsetDateTime askedAt;

    @Enumerated(EnumType.STRING)
    private ReturnState state;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "reminded_on")
    private @Nullable LocalDate remindedOn;

    @Column(name = "overdue_told")
    private boolean overdueTold;

    @OneToMany(mappedBy = "of", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ScopingAnswer> answers = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ScopingReturn() {} // JPA

    /** @throws DueBeforeToday when it would be due before it is asked for */
    ScopingReturn(
            Scoping scoping,
            AgencyPerson person,
            String question,
            LocalDate dueOn,
            String by,
            LocalDate on,
            OffsetDateTime at) {
        if (dueOn.isBefore(on)) {
            throw new DueBeforeToday(dueOn);
        }
        this.id = Ids.next();
        this.caseFile = scoping.caseFile();
        this.reference = scoping.reference();
        this.agency = person.agency();
        this.issuer = person.person().issuer();
        this.subject = person.person().subject();
        this.named = person.name();
        this.post = person.title();
        this.question = question.strip();
        this.dueOn = dueOn;
        this.askedBy = by;
        this.askedOn = on;
        this.askedAt = at;
        this.state = ReturnState.ASKED;
    }

    ReturnRequested requested(String agencyName) {
        return new ReturnRequested(id, caseFile, agencyName, dueOn, person());
    }

    /**
     * Somebody else is to answer, or to answer anew; what was answered stays.
     *
     * @throws PersonNamedAlready when it is the one who is named
     * @throws ReturnIsWithdrawn when the request was taken back
     */
    PersonNamed name(AgencyPerson other, String agencyName) {
        checkThere(agencyName);
        if (other.person().equals(person())) {
            throw new PersonNamedAlready(named);
        }
        issuer = other.person().issuer();
        subject = other.person().subject();
        named = other.name();
        post = other.title();
        remindedOn = null;
        overdueTold = false;
        return new PersonNamed(id, agencyName, person());
    }

    /**
     * @throws ReturnIsGiven when the agency has answered
     * @throws ReturnIsWithdrawn when it was taken back before
     */
    ReturnTakenBack withdraw(String reason, String agencyName, LocalDate on) {
        checkSilent(agencyName);
        state = ReturnState.WITHDRAWN;
        withdrawnOn = on;
        withdrawnReason = reason.strip();
        return new ReturnTakenBack(id, agencyName);
    }

    /**
     * @throws ReturnIsGiven when the agency has answered
     * @throws ReturnIsWithdrawn when the request was taken back
     * @throws RemindedToday when the person was reminded today already
     */
    ReturnReminded remind(String agencyName, LocalDate on) {
        checkSilent(agencyName);
        if (on.equals(remindedOn)) {
            throw new RemindedToday(named);
        }
        remindedOn = on;
        overdueTold = overdueTold || isLate(on); // whoever reminds then knows it
        return new ReturnReminded(id, caseFile, agencyName, person(), false);
    }

    /**
     * What the product reminds of by itself: once, {@value #REMINDED_BEFORE} working days before it is due, and once when it
     * is overdue. Empty when nothing is to be said today.
     *
     * @param reachable whether the person can answer; otherwise it is only said that it is overdue
     */
    Optional<ReturnReminded> remindByItself(String agencyName, WorkingDays days, LocalDate today, boolean reachable) {
        if (state != ReturnState.ASKED) {
            return Optional.empty();
        }
        boolean overdue = isLate(today);
        boolean soon = reachable
                && remindedOn == null
                && today.isAfter(askedOn)
                && days.between(today, dueOn) <= REMINDED_BEFORE;
        if (overdue ? overdueTold : !soon) {
            return Optional.empty();
        }
        overdueTold = overdue;
        if (reachable) {
            remindedOn = today;
        }
        return Optional.of(new ReturnReminded(id, caseFile, agencyName, person(), overdue));
    }

    private void checkSilent(String agencyName) {
        checkThere(agencyName);
        if (state == ReturnState.GIVEN) {
            throw new ReturnIsGiven(agencyName);
        }
    }

    private void checkThere(String agencyName) {
        if (state == ReturnState.WITHDRAWN) {
            throw new ReturnIsWithdrawn(agencyName);
        }
    }

    /**
     * Whether this person could answer now.
     *
     * @throws ReturnIsWithdrawn when the request was taken back
     * @throws ReturnOfAnother when somebody else is to answer
     */
    void checkAnsweredBy(Person who, String agencyName) {
        checkThere(agencyName);
        if (!person().equals(who)) {
            throw new ReturnOfAnother(named);
        }
    }

    /** The agency has signed what it says. */
    ReturnGiven give(ReturnContent content, Signature signature) {
        var answer =
                new ScopingAnswer(this, answers.size() + 1, content, post, isLate(signature.signedOn()), signature);
        answers.add(answer);
        state = ReturnState.GIVEN;
        return new ReturnGiven(
                id,
                caseFile,
                answer.number(),
                content.answer(),
                isLate(signature.signedOn()),
                !content.concern().isEmpty(),
                signature.hash());
    }

    /** Whether the day on which it was due has passed. */
    boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }

    boolean counts() {
        return state != ReturnState.WITHDRAWN;
    }

    boolean isSilent() {
        return state == ReturnState.ASKED;
    }

    UUID id() {
        return id;
    }

    UUID caseFile() {
        return caseFile;
    }

    UUID agency() {
        return agency;
    }

    String reference() {
        return reference;
    }

    String question() {
        return question;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String post() {
        return post;
    }

    Person person() {
        return new Person(issuer, subject);
    }

    boolean isNamed(String name, String title) {
        return named.equals(name) && post.equals(title);
    }

    List<ScopingAnswer> answers() {
        return List.copyOf(answers);
    }

    /** All that the agency said, in every answer. */
    List<String> texts() {
        return answers.stream().flatMap(ScopingAnswer::texts).toList();
    }

    int nextNumber() {
        return answers.size() + 1;
    }

    long version() {
        return version;
    }

    ReturnDetails.Request request(LocalDate today) {
        return new ReturnDetails.Request(
                named,
                post,
                question,
                dueOn,
                askedBy,
                askedOn,
                state,
                isSilent() && isLate(today),
                Optional.ofNullable(remindedOn),
                Optional.ofNullable(withdrawnOn),
                Optional.ofNullable(withdrawnReason));
    }
}
