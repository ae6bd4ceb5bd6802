package org.lacuna.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Until there are accounts, whoever sits at the machine itself may write, and nobody else. A request counts as coming
 * from the machine if its connection does, it asks for the machine by a loopback name (so a foreign page cannot get in
 * through a name that it points here), and no proxy has passed it on.
 */
@ApplicationScoped
public class LoopbackMechanism implements HttpAuthenticationMechanism {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final List<String> PROXY_HEADERS = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Real-IP", "Via");

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        if (!isLoopback(context.request())) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("loopback")).addRole(Roles.ASSESSOR).build());
    }

    private static boolean isLoopback(HttpServerRequest request) {
        HostAndPort asked = request.authority();
        return asked != null && NAMES.contains(asked.host())
                && PROXY_HEADERS.stream().noneMatch(request.headers()::contains)
                && isLoopback(request.remoteAddress().hostAddress());
    }

    private static boolean isLoopback(String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
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
