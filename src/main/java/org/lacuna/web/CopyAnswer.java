package org.lacuna.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lacuna.store.CopyStore.Bytes;
import org.lacuna.store.CopyStore.Kept;

/** A copy of a document as a file to be saved. It is whatever somebody brought, so no browser is to show it here. */
final class CopyAnswer {

    /** Should a browser open it all the same, it can do nothing: it holds to this beside the policy of all pages. */
    private static final String POLICY = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private CopyAnswer() {
    }

    static Response of(Kept kept, Bytes bytes) {
        String ending = "." + kept.copy().kind().name().toLowerCase(Locale.ROOT);
        String plain = kept.copy().sha256() + ending;
        return Response.ok((StreamingOutput) bytes::write).type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("Content-Security-Policy", POLICY).header(HttpHeaders.CONTENT_LENGTH, kept.copy().bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(kept.name()))
                .build();
    }

    /** RFC 8187. */
    private static String encoded(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
        return URLEncoder.encode(clean, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
