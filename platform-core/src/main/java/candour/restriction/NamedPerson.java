package candour.restriction;

import candour.board.RosterPerson;
import candour.identity.Person;
import jakarta.persistence.Embeddable;

/** Somebody whom a change of a restriction named, with name and posts as the roster had them then. */
@Embeddable
class NamedPerson {
    private String issuer;
    private String subject;
    private String name;
    private String posts;

    @SuppressWarnings("NullAway.Init")
    protected NamedPerson() {} // JPA

    NamedPerson(RosterPerson person) {
        this.issuer = person.person().issuer();
        this.subject = person.person().subject();
        this.name = person.name();
        this.posts = String.join(", ", person.posts());
    }

    Person person() {
        return new Person(issuer, subject);
    }

    String name() {
        return name;
    }

    String posts() {
        return posts;
    }
}
