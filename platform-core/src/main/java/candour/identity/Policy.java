package candour.identity;

import candour.kernel.NotFound;
import candour.tenancy.BoardScope;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asked once by every use case, right behind the door: is this person on the board's roster today, in a capacity that
 * may do this, and may they know the thing that it is about? Is the session not over, and, where that is asked, was the
 * second factor given lately? Bound to {@link Transactional}; whatever carries no
 * permission is denied.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
public class Policy {
    @Inject
    Acting acting;

    @Inject
    BoardScope scope;

    @Inject
    EndedSessions ended;

    @Inject
    Instance<Roster> roster;

    @Inject
    AllFacts facts;

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        boolean open = acting.isAdmitted();
        if (method.isAnnotationPresent(WithinUseCase.class)) {
            if (!open) {
                throw new IllegalStateException(name(method) + " belongs inside a use case");
            }
            return call.proceed();
        }
        if (open) {
            throw new IllegalStateException(name(method) + " is a use case of its own, not a step of another");
        }
        Optional<About> about = about(call);
        acting.asks(new Acting.Asked(name(method), about.map(About::about)));
        if (acting.person().filter(ended::isOver).isPresent()) {
            throw new SessionOver();
        }
        if (acting.person()
                .filter(person -> person.assurance().level() < Assurance.TWO_FACTORS)
                .isPresent()) {
            throw new FactorMissing();
        }
        Actor actor = admit(method);
        if (about.isPresent() && !facts.isVisible(actor, about.get())) {
            throw new NotFound();
        }
        if (method.isAnnotationPresent(WithStepUp.class)) {
            acting.requireStepUp();
        }
        acting.admit(actor);
        return call.proceed();
    }

    private Actor admit(Method useCase) {
        var allowed = useCase.getAnnotation(AllowedFor.class);
        if (allowed != null) {
            return member(useCase, Arrays.stream(allowed.value()));
        }
        if (useCase.isAnnotationPresent(ForMembers.class)) {
            return member(useCase, Arrays.stream(Capacity.values()));
        }
        if (useCase.isAnnotationPresent(BySystem.class)) {
            if (acting.person().isPresent()) {
                throw new NotAllowed(name(useCase));
            }
            return Actor.SYSTEM;
        }
        if (useCase.isAnnotationPresent(ForAnyone.class)) {
            return visitor(useCase, person(useCase));
        }
        if (useCase.isAnnotationPresent(ForPlatformAdministrator.class)) {
            SignedIn person = person(useCase);
            if (!person.platformAdministrator() || scope.board().isPresent()) {
                throw new NotAllowed(name(useCase));
            }
            return Actor.of(person.person(), person.name(), Set.of(), Capacity.PLATFORM_ADMINISTRATOR);
        }
        throw new IllegalStateException(name(useCase) + " says nobody may run it");
    }

    private Actor member(Method useCase, Stream<Capacity> allowed) {
        SignedIn signedIn = person(useCase);
        if (scope.board().isEmpty()) {
            throw new IllegalStateException(name(useCase) + " needs a board");
        }
        Membership membership = roster.get().find(signedIn.person()).orElseThrow(NotAMember::new);
        List<Capacity> may = allowed.toList();
        Optional<StandIn> standIn = membership.standIn();
        Capacity capacity = may.stream()
                .filter(membership.capacities()::contains)
                .findFirst()
                .or(() -> standIn.filter(chair -> !useCase.isAnnotationPresent(InPerson.class))
                        .map(chair -> Capacity.BOARD_CHAIR)
                        .filter(may::contains))
                .orElseThrow(() -> new NotAllowed(name(useCase)));
        return new Actor(
                signedIn.person(),
                membership.name().orElse(signedIn.name()),
                membership.allCapacities(),
                capacity,
                standIn);
    }

    private Actor visitor(Method useCase, SignedIn signedIn) {
        if (scope.board().isPresent()) {
            throw new IllegalStateException(name(useCase) + " has no board");
        }
        em.createNativeQuery("select 1 from (select app.enter_person(?1, ?2)) entered")
                .setParameter(1, signedIn.person().issuer())
                .setParameter(2, signedIn.person().subject())
                .getSingleResult();
        return Actor.of(signedIn.person(), signedIn.name(), Set.of(), Capacity.VISITOR);
    }

    private SignedIn person(Method useCase) {
        return acting.person().orElseThrow(() -> new NotAllowed(name(useCase)));
    }

    private static Optional<About> about(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(About.class::isInstance)
                .map(About.class::cast)
                .findFirst();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
