package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.AllowedFor;
import candour.identity.BySystem;
import candour.identity.Capacity;
import candour.identity.ForAnyone;
import candour.identity.ForMembers;
import candour.identity.ForPlatformAdministrator;
import candour.identity.NotAllowed;
import candour.identity.SignedIn;
import candour.identity.WithinUseCase;
import candour.kernel.NotFound;
import candour.tenancy.BoardId;
import candour.work.Work;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every use case, found in the running application, so that a new one is covered without being named here. */
@ExtendWith(ArquillianExtension.class)
@Tag("isolation")
class UseCasesIT {
    /** One use case, callable on its bean as the container made it. */
    record UseCase(Object bean, Method method) {
        Object call() {
            try {
                return method.invoke(bean, nothing(method));
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException refused) {
                    throw refused;
                }
                throw new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object[] nothing(Method method) {
            return Arrays.stream(method.getParameterTypes())
                    .map(type -> type == long.class ? 0L : type == int.class ? 0 : type == boolean.class ? false : null)
                    .toArray();
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @Inject
    BeanManager beans;

    @Inject
    @Any
    Instance<Object> any;

    @Inject
    Work work;

    @BeforeEach
    void open() {
        Boards.open();
    }

    private List<UseCase> useCases() {
        var found = new ArrayList<UseCase>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (!bean.getBeanClass().isAnnotationPresent(Transactional.class)
                    || bean.getBeanClass().isAnnotationPresent(Planted.class)) {
                continue;
            }
            Object reference = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
            for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    found.add(new UseCase(reference, method));
                }
            }
        }
        return found;
    }

    private List<UseCase> ofBoards() {
        return useCases().stream()
                .filter(useCase -> useCase.method().isAnnotationPresent(AllowedFor.class)
                        || useCase.method().isAnnotationPresent(ForMembers.class))
                .toList();
    }

    @Test
    void there_are_use_cases_to_ask() {
        assertThat(ofBoards()).hasSizeGreaterThan(8);
    }

    @Test
    void every_use_case_of_a_board_does_not_exist_for_a_member_of_another() {
        assertThat(ofBoards()).allSatisfy(useCase -> assertThat(
                        asked(Boards.BEX, Boards.member(Boards.ASH, Capacity.BOARD_CHAIR), useCase))
                .as(useCase.toString())
                .containsInstanceOf(NotFound.class));
    }

    @Test
    void every_use_case_of_a_board_does_not_exist_for_a_person_of_no_board() {
        assertThat(ofBoards()).allSatisfy(useCase -> assertThat(asked(Boards.ASH, Boards.signedIn("nobody"), useCase))
                .as(useCase.toString())
                .containsInstanceOf(NotFound.class));
    }

    @Test
    void every_use_case_of_a_board_does_not_exist_for_a_platform_administrator() {
        var administrator = new SignedIn(
                Boards.signedIn("platform").person(),
                "Platform",
                true,
                Boards.signedIn("platform").assurance());

        assertThat(ofBoards()).allSatisfy(useCase -> assertThat(asked(Boards.ASH, administrator, useCase))
                .as(useCase.toString())
                .containsInstanceOf(NotFound.class));
    }

    @Test
    void every_use_case_refuses_every_member_whom_it_does_not_name() {
        assertThat(ofBoards()).allSatisfy(useCase -> {
            var allowed = useCase.method().getAnnotation(AllowedFor.class);
            if (allowed != null) {
                Arrays.stream(Capacity.values())
                        .filter(Capacity::isHeldByPost)
                        .filter(capacity -> !List.of(allowed.value()).contains(capacity))
                        .forEach(capacity -> assertThat(asked(Boards.ASH, Boards.member(Boards.ASH, capacity), useCase))
                                .as("%s as %s", useCase, capacity)
                                .containsInstanceOf(NotAllowed.class));
            }
        });
    }

    @Test
    void every_use_case_of_the_platform_and_of_the_system_refuses_people_of_boards() {
        var chair = Boards.member(Boards.ASH, Capacity.BOARD_CHAIR);

        assertThat(useCases())
                .filteredOn(useCase -> useCase.method().isAnnotationPresent(ForPlatformAdministrator.class)
                        || useCase.method().isAnnotationPresent(BySystem.class))
                .isNotEmpty()
                .allSatisfy(useCase -> {
                    assertThat(thrown(() -> work.withoutBoard(chair, useCase::call)))
                            .as(useCase.toString())
                            .containsInstanceOf(NotAllowed.class);
                    assertThat(asked(Boards.ASH, chair, useCase))
                            .as(useCase.toString())
                            .containsInstanceOf(NotAllowed.class);
                });
    }

    @Test
    void no_use_case_runs_when_nobody_opened_a_scope() {
        assertThat(useCases()).allSatisfy(useCase -> assertThat(thrown(useCase::call))
                .as(useCase.toString())
                .containsInstanceOf(IllegalStateException.class));
    }

    @Test
    void every_use_case_says_who_may_run_it() {
        assertThat(useCases()).allSatisfy(useCase -> assertThat(permissions(useCase.method()))
                .as(useCase.toString())
                .isEqualTo(1));
    }

    @Test
    void a_use_case_that_says_nothing_is_denied() {
        var silent = planted("silent");

        assertThat(permissions(silent.method())).isZero();
        assertThat(asked(Boards.ASH, Boards.member(Boards.ASH, Capacity.BOARD_CHAIR), silent))
                .containsInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_use_case_that_hides_what_it_did_fails_and_changes_nothing() {
        assertThat(asked(Boards.ASH, Boards.member(Boards.ASH, Capacity.BOARD_CHAIR), planted("unaudited")))
                .containsInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_planted_use_case_open_to_all_members_is_seen_by_these_tests() {
        assertThat(asked(Boards.ASH, Boards.member(Boards.ASH, Capacity.REFERRER), planted("audited")))
                .isEmpty();
    }

    private UseCase planted(String method) {
        var bean = any.select(PlantedService.class).get();
        return Arrays.stream(PlantedService.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .map(found -> new UseCase(bean, found))
                .findFirst()
                .orElseThrow();
    }

    private static long permissions(Method method) {
        return List.of(
                        AllowedFor.class,
                        ForMembers.class,
                        ForAnyone.class,
                        ForPlatformAdministrator.class,
                        BySystem.class,
                        WithinUseCase.class)
                .stream()
                .filter(method::isAnnotationPresent)
                .count();
    }

    private Optional<RuntimeException> asked(BoardId board, SignedIn person, UseCase useCase) {
        return thrown(() -> work.inBoard(board, person, useCase::call));
    }

    private static Optional<RuntimeException> thrown(Supplier<?> task) {
        try {
            var unused = task.get();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
