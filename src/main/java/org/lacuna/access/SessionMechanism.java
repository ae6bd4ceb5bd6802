package org.lacuna.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.lacuna.people.Visits;

/**
 * Tells by the session cookie who has sent a request. Sessions are kept on the server, so that one that has been ended
 * is of no use to whoever has copied its cookie. Until there are accounts, whoever sits at the machine itself may write
 * and everybody may read.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private final Visits visits;
    private final BlockingSecurityExecutor executor;
    private final OwnReader own;

    SessionMechanism(Visits visits, BlockingSecurityExecutor executor, OwnReader own) {
        this.visits = visits;
        this.executor = executor;
        this.own = own;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        boolean atMachine = Loopback.isFrom(context.request());
        Optional<String> secret = SessionCookie.find(context.request());
        boolean isOwn = own.isMember(context.request());
        return executor.executeBlocking(() -> isOwn ? Caller.OWN_READER : caller(atMachine, secret)).map(caller -> {
            caller.keep(context);
            return identity(caller);
        });
    }

    private Caller caller(boolean atMachine, Optional<String> secret) {
        boolean accounts = visits.haveAccounts();
        return new Caller(accounts, atMachine, secret.filter(s -> accounts).flatMap(s -> visits.find(Secrets.hash(s))));
    }

    /** Nobody in particular if they may do nothing. */
    private static SecurityIdentity identity(Caller caller) {
        Set<String> roles = caller.roles();
        String name = caller.person().map(p -> String.valueOf(p.id())).orElse("reader");
        return roles.isEmpty() ? null
                : QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name)).addRoles(roles).build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(403, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
