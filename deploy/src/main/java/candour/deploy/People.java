package candour.deploy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who can sign in to the demonstration. The realm, the table of sign-ins and the tests take them from here. */
public final class People {
    private static final List<Person> ALL = List.of(
            person(
                    1,
                    "maeve.linden",
                    "bexcombe",
                    new Seat("ASH", "Panel chair (Service Manager, Safeguarding and QA of the neighbouring area)"),
                    new Seat("BEX", "Panel member")),
            person(2, "tomas.arden", "ashmere", new Seat("ASH", "AD Family Services and Social Work")),
            person(3, "ruth.okell", "ashmere-health", new Seat("ASH", "Designated Nurse")),
            person(4, "imran.shale", "ashmere", new Seat("ASH", "Head of QA, Children's Social Care")),
            person(5, "nia.farrow", "ashmere-health", new Seat("ASH", "Designated Doctor")),
            person(6, "colin.birch", "ashmere-education", new Seat("ASH", "AD Raising Achievement")),
            person(
                    7,
                    "dana.pryce",
                    "two-rivers-police",
                    new Seat("ASH", "Detective Sergeant, Police CAIT"),
                    new Seat("BEX", "Detective Sergeant, Police CAIT")),
            person(8, "gwen.hollis", "ashmere", new Seat("ASH", "Business Manager")),
            person(9, "frances.dell", "ashmere", new Seat("ASH", "Board Chair")),
            person(10, "arlo.beck", "ashmere", new Seat("ASH", "Board administrator")),
            person(11, "hugh.senn", "bexcombe", new Seat("BEX", "Business Manager and administrator")),
            person(12, "iris.calloway", "bexcombe", new Seat("BEX", "Local authority's delegate and Chair")),
            person(13, "lena.moss", "carrow-dene", new Seat("CAR", "Administrator and Business Manager")),
            person(14, "otis.rowan", "larkfield"),
            new Person(id(15), "petra.vane", "Petra", "Vane", "candour", List.of(), true),
            person(16, "edie.marlow", "carrow-health", new Seat("CAR", "Designated Nurse")),
            person(17, "silas.wren", "carrow-health", new Seat("CAR", "Designated Doctor")),
            person(21, "nell.sayer", "ashmere-education", new Seat("ASH", "Designated safeguarding lead (referrer)")),
            person(22, "orla.finch", "two-rivers-cdop", new Seat("ASH", "CDOP coordinator (referrer)")),
            person(23, "hari.nolan", "ashmere", new Seat("ASH", "Tenancy manager, Housing (referrer)")),
            person(24, "vera.lund", "two-rivers-probation", new Seat("ASH", "Senior probation officer (referrer)")),
            person(25, "omar.tait", "ashmere", new Seat("ASH", "Head of Youth Justice (referrer)")),
            person(26, "june.abbot", "ashmere-families", new Seat("ASH", "Family centre manager (referrer)")));

    private People() {}

    public static List<Person> all() {
        return ALL;
    }

    /** @throws StandRefused if the demonstration has nobody of this name */
    public static Person named(String username) {
        return ALL.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new StandRefused("The demonstration has nobody with the user name \"" + username
                        + "\"; ./dev up lists everybody who can sign in."));
    }

    /** Everybody's authenticator, the agency's people's too, on the stand with this secret, by user name. */
    static Map<String, Authenticator> authenticators(String standSecret) {
        return Stream.concat(
                        ALL.stream().map(Person::username),
                        AgencyRealm.everyAccount().map(AgencyRealm.Account::username))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), username -> Authenticator.of(standSecret, username)));
    }

    private static Person person(int number, String username, String agency, Seat... seats) {
        int dot = username.indexOf('.');
        return new Person(
                id(number),
                username,
                capitalised(username.substring(0, dot)),
                capitalised(username.substring(dot + 1)),
                agency,
                List.of(seats),
                false);
    }

    private static UUID id(int number) {
        return UUID.fromString("5a1e0000-0000-4000-8000-0000000000%02d".formatted(number));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
