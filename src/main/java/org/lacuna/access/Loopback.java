package org.lacuna.access;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Tells who sits at the machine itself: the connection comes from there, it asks for the machine by a loopback name (so
 * a foreign page cannot get in through a name that it points here), and no proxy has passed it on.
 */
final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final List<String> PROXY_HEADERS = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Real-IP", "Via");

    private Loopback() {
    }

    static boolean isFrom(HttpServerRequest request) {
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
}
