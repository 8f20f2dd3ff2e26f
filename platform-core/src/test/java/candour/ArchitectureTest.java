package candour;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import candour.audit.AuditTrail;
import candour.identity.AllowedFor;
import candour.identity.BySystem;
import candour.identity.ForAnyone;
import candour.identity.ForMembers;
import candour.identity.ForPlatformAdministrator;
import candour.identity.SignInAccounts;
import candour.identity.WithinUseCase;
import candour.tenancy.BoardTasks;
import candour.tenancy.Vault;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the core, and beside each rule the classes of package {@code planted} that it has to report. */
@Tag("isolation")
class ArchitectureTest {
    /** Direct calls go up this list only. A new package takes its place here. */
    private static final List<String> ORDER = List.of(
            "kernel",
            "tenancy",
            "identity",
            "audit",
            "calendar",
            "work",
            "outbox",
            "draft",
            "wording",
            "signing",
            "search",
            "guidance",
            "board",
            "terms",
            "casefile",
            "restriction",
            "document",
            "scoping",
            "cdop",
            "meeting",
            "threshold",
            "clock",
            "notification",
            "overview");

    /** Neither is part of the order: nothing in the core words a problem, and the schema runs without the core. */
    private static final List<String> APART = List.of("problem", "schema");

    /** Schedules run by the machine's time: a turned business date neither hastens nor delays them. */
    private static final Set<Class<?>> BY_THE_MACHINES_TIME = Set.of(BoardTasks.class);

    private static final List<Class<? extends Annotation>> PERMISSIONS = List.of(
            AllowedFor.class,
            ForMembers.class,
            ForAnyone.class,
            ForPlatformAdministrator.class,
            BySystem.class,
            WithinUseCase.class);

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("candour");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    /** A rule for the packages below a root, and what it has to report below the root {@code planted}. */
    private interface Rule {
        ArchRule below(String root);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("features are free of cycles", ArchitectureTest::freeOfCycles, "one", "two"),
                rule("calls go up the list only", ArchitectureTest::callsGoUp, "KnowsAFeature"),
                rule("every package has its place", ArchitectureTest::placed, "newcomer.Homeless"),
                rule("the core doesn't word problems", ArchitectureTest::noWording, "casefile.Feature"),
                rule("the schema stands apart", ArchitectureTest::schemaApart, "KnowsTheKernel"),
                rule("entities are package-private", root -> entitiesPackagePrivate(), "PublicEntity"),
                rule("entities have verbs, not setters", root -> noSetters(), "setId"),
                rule("entities have no board", root -> noBoardField(), "boardId"),
                rule("every use case says who may run it", root -> permitted(), "forNobody", "forTwoKinds"),
                rule("transactions are REQUIRED", root -> required(), "OfItsOwn"),
                rule("transactions are of a class", root -> noTransactionalMethods(), "OfItsOwn.run"),
                rule("no use case speaks to the sign-in provider", root -> noProvider(), "AsksTheProvider"),
                rule("what is shown is recorded", root -> recorded(), "HidesWhatItShows"),
                rule("the core knows no web", root -> noWeb(), "WebType"),
                rule("no time without a clock", root -> noTimeWithoutClock(), "today()", "now()", "millis()"),
                rule("only services and entities open what is sealed", root -> vaultUsers(), "OpensEverything"),
                rule("classes have telling names", root -> tellingClasses(), "AbstractDtoHelper"),
                rule("fields have telling names", root -> tellingFields(), "requestHandler"));
    }

    private static Arguments rule(String name, Rule rule, String... reported) {
        return arguments(name, rule, List.of(reported));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_core_keeps_the_rule(String name, Rule rule, List<String> reported) {
        rule.below("candour").check(CORE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_reports_what_is_planted(String name, Rule rule, List<String> reported) {
        var result = rule.below("planted").evaluate(PLANTED);

        assertThat(result.hasViolation()).isTrue();
        for (String violation : reported) {
            assertThat(result.getFailureReport().toString()).contains(violation);
        }
    }

    // ---- packages

    private static ArchRule freeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private static ArchRule callsGoUp(String root) {
        return classes()
                .that()
                .resideInAnyPackage(below(root, ORDER))
                .should(new ArchCondition<>("depend on packages before their own only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        int own = place(root, type);
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> place(root, dependency.getTargetClass()) > own)
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                });
    }

    private static int place(String root, JavaClass type) {
        String name = type.getPackageName();
        return ORDER.stream()
                .filter(feature -> name.equals(root + "." + feature) || name.startsWith(root + "." + feature + "."))
                .findFirst()
                .map(ORDER::indexOf)
                .orElse(-1);
    }

    private static ArchRule placed(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".*..")
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of(below(root, ORDER)), Stream.of(below(root, APART)))
                        .toArray(String[]::new));
    }

    private static ArchRule noWording(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".problem..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".problem..");
    }

    private static ArchRule schemaApart(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".schema..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAPackage(root + ".schema.."))));
    }

    private static String[] below(String root, List<String> packages) {
        return packages.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    // ---- entities

    private static final DescribedPredicate<JavaClass> ENTITIES =
            describe("entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));

    private static ArchRule entitiesPackagePrivate() {
        return classes().that(are(ENTITIES)).should().bePackagePrivate();
    }

    private static ArchRule noSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(are(ENTITIES))
                .should()
                .haveNameMatching("set[A-Z].*");
    }

    private static ArchRule noBoardField() {
        return fields().that()
                .areDeclaredInClassesThat(are(ENTITIES))
                .should()
                .haveNameNotMatching("(?i)(board|tenant)(_?id)?");
    }

    // ---- use cases

    private static ArchRule permitted() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Transactional.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(Interceptor.class)
                .and()
                .arePublic()
                .should(new ArchCondition<>("carry exactly one permission") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        long permissions = PERMISSIONS.stream()
                                .filter(method::isAnnotatedWith)
                                .count();
                        if (permissions != 1) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " carries " + permissions));
                        }
                    }
                });
    }

    private static ArchRule required() {
        return classes().that().areAnnotatedWith(Transactional.class).should(new ArchCondition<>("be REQUIRED") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var kind = type.getAnnotationOfType(Transactional.class).value();
                if (kind != Transactional.TxType.REQUIRED) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is " + kind));
                }
            }
        });
    }

    private static ArchRule noTransactionalMethods() {
        return noMethods().should().beAnnotatedWith(Transactional.class);
    }

    /** Who may leave no entry of what they showed: own posts, and numbers alone, are no content of the record. */
    private static final Set<String> LEAVE_NOTHING =
            Set.of("RosterService.mine", "NotificationService.unread", "OverviewService.standing");

    private static ArchRule recorded() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "leaves no entry of what it showed",
                        call -> call.getTargetOwner().isEquivalentTo(AuditTrail.class)
                                && call.getName().equals("leavesNothing")
                                && !LEAVE_NOTHING.contains(call.getOriginOwner().getSimpleName() + "."
                                        + call.getOrigin().getName())));
    }

    /** It may take seconds to answer, with a connection and its locks held meanwhile. */
    private static ArchRule noProvider() {
        return noClasses()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .callMethodWhere(describe("speaks to the sign-in provider", call -> call.getTargetOwner()
                        .isAssignableTo(SignInAccounts.class)));
    }

    // ---- what the core doesn't know

    private static ArchRule noWeb() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "com.vaadin.."));
    }

    private static ArchRule noTimeWithoutClock() {
        return noClasses()
                .that(are(not(describe("by the machine's time", type -> BY_THE_MACHINES_TIME.stream()
                        .anyMatch(type::isEquivalentTo)))))
                .should()
                .callCodeUnitWhere(describe("tells the time without a clock", ArchitectureTest::tellsTheTime));
    }

    private static boolean tellsTheTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        var parameters = call.getTarget().getRawParameterTypes();
        boolean now = owner.getPackageName().equals("java.time")
                && call.getName().equals("now")
                && parameters.stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        boolean date =
                owner.isEquivalentTo(java.util.Date.class) && call.getName().equals("<init>") && parameters.isEmpty();
        return now || millis || date;
    }

    private static ArchRule vaultUsers() {
        return classes()
                .that(are(describe(
                        "users of the vault",
                        (JavaClass type) -> !type.getPackageName().equals("candour.tenancy")
                                && type.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(dependency ->
                                                dependency.getTargetClass().isEquivalentTo(Vault.class)))))
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .beAnnotatedWith(Entity.class);
    }

    // ---- names

    private static final String EMPTY_ENDING = ".*(Manager|Handler|Helper|Utils?|Impl|D[Tt][Oo]|VO|Vo)";

    private static ArchRule tellingClasses() {
        return classes().should(new ArchCondition<>("have names that say something") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String name = type.getSimpleName();
                if (name.matches(EMPTY_ENDING) || name.matches("(Abstract|Base)[A-Z].*")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        });
    }

    private static ArchRule tellingFields() {
        return fields().that(are(describe(
                        "no constants of an enum",
                        (JavaField field) -> !(field.getOwner().isEnum()
                                && field.getModifiers().contains(JavaModifier.STATIC)))))
                .should()
                .haveNameNotMatching(
                        EMPTY_ENDING + "|manager|handler|helper|utils?|impl|dto|vo|(abstract|base)[A-Z].*");
    }
}
