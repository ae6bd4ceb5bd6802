package org.lacuna.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.Collection;
import java.util.Optional;
import org.lacuna.people.Acting;
import org.lacuna.people.Organisation;

/**
 * Tells the database whose rows it may show and write: those of the organisation of whoever has sent the request. What the
 * server does on its own, and commands, say for which organisation they do it.
 */
@Default
@PersistenceUnitExtension
@ApplicationScoped
public class OnBehalf implements TenantResolver, Acting {

    private static final Acting NOBODY = new Caller(true, false, Optional.empty());

    private final CurrentVertxRequest current;
    private final ThreadLocal<Acting> other = new ThreadLocal<>();

    OnBehalf(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public String organisation() {
        return acting().organisation();
    }

    @Override
    public boolean mayWrite(Collection<String> countries) {
        return acting().mayWrite(countries);
    }

    @Override
    public String who() {
        return acting().who();
    }

    @Override
    public boolean answersOnly(String country) {
        return acting().answersOnly(country);
    }

    @Override
    public String getDefaultTenantId() {
        return Organisation.NONE;
    }

    @Override
    public String resolveTenantId() {
        return organisation();
    }

    private Acting acting() {
        if (other.get() != null) {
            return other.get();
        }
        RoutingContext request = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        return request == null ? NOBODY : Caller.of(request);
    }

    /** Whoever has sent the request, to go on for them in another thread. */
    public Acting now() {
        return acting();
    }

    /** The program itself, which may write everything of an organisation. */
    public static Acting program(String organisation) {
        return new Acting() {

            @Override
            public String organisation() {
                return organisation;
            }

            @Override
            public boolean mayWrite(Collection<String> countries) {
                return true;
            }
        };
    }

    /** From now on, in this thread. */
    public void set(Acting whose) {
        other.set(whose);
    }

    /** Not within a transaction, which keeps to the organisation that it began with. */
    public void run(Acting whose, Runnable work) {
        Acting before = other.get();
        ManagedContext context = Arc.container().requestContext();
        boolean active = context.isActive();
        other.set(whose);
        if (!active) {
            // Without one the database would not ask whose rows to show.
            context.activate();
        }
        try {
            work.run();
        } finally {
            if (!active) {
                context.terminate();
            }
            other.set(before);
        }
    }
}
