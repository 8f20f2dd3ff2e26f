package candour;

import static org.assertj.core.api.Assertions.assertThat;

import candour.testing.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What bytecode can't show: the text of the product's queries. Each rule reports a text that was planted beside it. */
@Tag("isolation")
class SourceTest {
    private static final Map<String, String> PRODUCT = Sources.ofTheProduct();
    private static final String TENANCY = "platform-core/src/main/java/candour/tenancy/";
    private static final String PLANTED = "web-ui/src/main/java/candour/web/Planted.java";

    private static final Pattern DOOR = Pattern.compile("app\\.board_id|app\\.enter\\(");
    private static final Pattern NEVER = Pattern.compile(
            "set_config|pg_(try_)?advisory_lock|create\\s+(temp|unlogged)|set\\s+session", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERRAL_TABLE = Pattern.compile("\\bapp\\.referral\\b");
    private static final Pattern CASE_TABLE = Pattern.compile("\\bapp\\.case_file\\b");
    private static final Set<String> MAY_NAME_REFERRALS = Set.of("casefile/Visibility.java", "casefile/Referrals.java");
    private static final Set<String> MAY_NAME_CASES = Set.of("casefile/Visibility.java", "casefile/CaseFiles.java");
    private static final Pattern RESTRICTION_TABLES = Pattern.compile("\\bapp\\.restrict(ion|ed_to)\\b");

    /** What somebody reads by their post alone; whether a restriction keeps a thing from them, only the fragments know. */
    private static final Pattern BY_POST_ALONE =
            Pattern.compile("\\bVisibility\\s*(\\.|::)\\s*readsCases\\b|import static .*Visibility");

    /**
     * Who may ask that: of a thing that the fragments have let through already, of meetings, which aren't restricted, or of
     * a person and not of a thing.
     */
    private static final Set<String> MAY_ASK_BY_POST_ALONE = Set.of(
            "casefile/ReferralService.java",
            "casefile/Referrals.java",
            "casefile/LookAlikeService.java",
            "scoping/Scopings.java",
            "document/Documents.java",
            "meeting/Meetings.java",
            "clock/Courses.java",
            "restriction/Restrictions.java",
            "restriction/RestrictionService.java");

    private static final Pattern QUERY = Pattern.compile("\\.create(Native)?Query\\(|\\.prepare(Statement|Call)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);

    /** A class of entity or result, or a constant: what may stand in a query's arguments beside literals. */
    private static final Pattern FIXED = Pattern.compile("\\w+\\.class|(\\w+\\.)*[A-Z][A-Z0-9_]*");

    /** A condition that is put together from literals alone, if there is a page before. */
    private static final Set<String> FROM_LITERALS =
            Set.of("Referrals.java from", "CaseFiles.java from", "Meetings.java from");

    @Test
    void only_tenancy_knows_the_setting_and_the_door() {
        assertThat(mentions(PRODUCT, DOOR, TENANCY)).isEmpty();
        assertThat(mentions(PRODUCT, DOOR, "nowhere")).isNotEmpty();
    }

    @Test
    void a_door_elsewhere_is_reported() {
        assertThat(mentions(planted("\"select app.enter(?1)\""), DOOR, TENANCY)).hasSize(1);
        assertThat(mentions(planted("\"set local app.board_id = 'x'\""), DOOR, TENANCY))
                .hasSize(1);
    }

    @Test
    void nothing_is_left_on_a_connection() {
        assertThat(mentions(PRODUCT, NEVER, "nowhere")).isEmpty();
    }

    @Test
    void what_would_stay_on_a_connection_is_reported() {
        assertThat(mentions(planted("\"select set_config('a.b', 'c', false)\""), NEVER, "nowhere"))
                .hasSize(1);
        assertThat(mentions(planted("\"select pg_advisory_lock(1)\""), NEVER, "nowhere"))
                .hasSize(1);
        assertThat(mentions(planted("\"CREATE TEMP TABLE t ()\""), NEVER, "nowhere"))
                .hasSize(1);
        assertThat(mentions(planted("\"select pg_try_advisory_xact_lock(1)\""), NEVER, "nowhere"))
                .isEmpty();
    }

    @Test
    void only_one_place_names_the_table_of_referrals() {
        assertThat(mentionsOutside(PRODUCT, REFERRAL_TABLE, MAY_NAME_REFERRALS)).isEmpty();
    }

    @Test
    void another_query_of_referrals_is_reported() {
        assertThat(mentionsOutside(
                        planted("\"select count(*) from app.referral where x\""), REFERRAL_TABLE, MAY_NAME_REFERRALS))
                .hasSize(1);
        assertThat(mentionsOutside(
                        planted("\"select 1 from app.referral_agency\""), REFERRAL_TABLE, MAY_NAME_REFERRALS))
                .isEmpty();
    }

    @Test
    void only_one_place_names_the_table_of_cases() {
        assertThat(mentionsOutside(PRODUCT, CASE_TABLE, MAY_NAME_CASES)).isEmpty();
        assertThat(mentionsOutside(PRODUCT, CASE_TABLE, Set.of())).hasSize(2);
    }

    @Test
    void another_query_of_cases_is_reported() {
        assertThat(mentionsOutside(
                        planted("\"select reference from app.case_file c join x\""), CASE_TABLE, MAY_NAME_CASES))
                .hasSize(1);
    }

    @Test
    void whom_a_case_is_restricted_to_is_asked_in_one_place() {
        assertThat(mentionsOutside(PRODUCT, RESTRICTION_TABLES, Set.of("casefile/Visibility.java")))
                .isEmpty();
        assertThat(mentionsOutside(PRODUCT, RESTRICTION_TABLES, Set.of())).hasSize(1);
        assertThat(mentionsOutside(
                        planted("\"select 1 from app.restricted_to n\""),
                        RESTRICTION_TABLES,
                        Set.of("casefile/Visibility.java")))
                .hasSize(1);
    }

    @Test
    void what_somebody_may_know_is_never_told_by_their_post_alone() {
        assertThat(mentionsOutside(PRODUCT, BY_POST_ALONE, MAY_ASK_BY_POST_ALONE))
                .isEmpty();
        assertThat(mentionsOutside(PRODUCT, BY_POST_ALONE, Set.of())).hasSameSizeAs(MAY_ASK_BY_POST_ALONE);
    }

    @Test
    void a_short_cut_round_the_restrictions_is_reported() {
        for (String shortCut : List.of("Visibility.readsCases(actor)", "things.filter(Visibility::readsCases)")) {
            assertThat(mentionsOutside(planted(shortCut), BY_POST_ALONE, MAY_ASK_BY_POST_ALONE))
                    .hasSize(1);
        }
    }

    @Test
    void queries_are_made_of_literals_and_constants() {
        assertThat(composedQueries(PRODUCT)).isEmpty();
        assertThat(PRODUCT.values().stream()
                        .flatMap(text -> QUERY.matcher(text).results())
                        .count())
                .isGreaterThan(10);
    }

    @Test
    void a_query_made_of_a_parameter_is_reported() {
        assertThat(composedQueries(planted("em.createQuery(\"select a from A a where a.b = '\" + b + \"'\", A.class)")))
                .containsExactly(PLANTED + ": b");
        assertThat(composedQueries(planted("em.createNativeQuery(sql)"))).containsExactly(PLANTED + ": sql");
        assertThat(composedQueries(planted("em.createNativeQuery(\"\"\"\n select '%s' \"\"\".formatted(b))")))
                .isNotEmpty();
        assertThat(composedQueries(planted("em.createNativeQuery(String.format(\"select %s\", b))")))
                .isNotEmpty();
        assertThat(composedQueries(planted("c.prepareStatement(\"select \" + name())")))
                .isNotEmpty();
        assertThat(composedQueries(planted("em.createQuery(\"select ')' \" + Visibility.VISIBLE_TO, A.class)")))
                .isEmpty();
    }

    private static Map<String, String> planted(String expression) {
        return Map.of(PLANTED, "class Planted { Object o = " + expression + "; }");
    }

    private static List<String> mentions(Map<String, String> sources, Pattern pattern, String allowed) {
        return sources.entrySet().stream()
                .filter(source -> !source.getKey().startsWith(allowed))
                .filter(source -> pattern.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> mentionsOutside(Map<String, String> sources, Pattern pattern, Set<String> allowed) {
        return mentions(sources, pattern, "nowhere").stream()
                .filter(path -> allowed.stream().noneMatch(path::endsWith))
                .toList();
    }

    /** What stands in a query's arguments and is neither literal nor constant. */
    private static List<String> composedQueries(Map<String, String> sources) {
        var found = new ArrayList<String>();
        sources.forEach((path, text) -> {
            // The schema's own statements name roles, which no parameter can; they come from a fixed list.
            if (path.contains("/candour/schema/")) {
                return;
            }
            String bare = LITERAL.matcher(text).replaceAll("\"\"");
            QUERY.matcher(bare)
                    .results()
                    .map(call -> arguments(bare, call.end()))
                    .flatMap(arguments -> Pattern.compile("[,+]").splitAsStream(arguments))
                    .map(String::strip)
                    .filter(part -> !part.equals("\"\"") && !FIXED.matcher(part).matches())
                    .filter(part -> !FROM_LITERALS.contains(path.substring(path.lastIndexOf('/') + 1) + " " + part))
                    .forEach(part -> found.add(path + ": " + part));
        });
        return found;
    }

    /** From behind an opening parenthesis to its closing one. */
    private static String arguments(String text, int from) {
        int open = 1;
        int end = from;
        while (open > 0) {
            char c = text.charAt(end++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return text.substring(from, end - 1);
    }
}
