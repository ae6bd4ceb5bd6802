package org.lacuna.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.lacuna.access.OwnReader;
import org.lacuna.web.Reader;
import org.lacuna.web.site.SiteMap.Page;

/** Asks the application for its pages, one after the other, and writes them as files. The same data give the same bytes. */
@ApplicationScoped
public class SiteWriter {

    /** A stranger is led to the sign-in, or asked for it. */
    private static final Set<Integer> FOR_MEMBERS = Set.of(303, 401);

    private static final int WITHDRAWN = 410;
    /** Pages that are drawn at the same time; the answers lie in memory until their turn. */
    private static final int AT_ONCE = 4;

    private final SiteCountries countries;
    private final OwnReader own;

    SiteWriter(SiteCountries countries, OwnReader own) {
        this.countries = countries;
        this.own = own;
    }

    /**
     * @param out folder that is not there, empty, or written by this
     * @param drafts whether it is what members read, drafts marked as such; else what everybody reads, published editions
     * @return how many files were written
     * @throws SiteRefusedException if there is nothing to write, or the folder is somebody's; then nothing is changed
     */
    public int write(Path out, boolean drafts) throws IOException {
        List<String> about = countries.find(drafts);
        if (about.isEmpty()) {
            throw new SiteRefusedException(drafts ? "There is nothing on file about any country."
                    : "Nothing is published yet: there are only drafts. With --drafts they are written, marked as drafts.");
        }
        SiteFolder folder = new SiteFolder(out);
        try {
            new Walk(folder, new SiteMap(about, countries.withdrawn(drafts), countries.closed(about, drafts)), drafts).go();
            return folder.finish();
        } finally {
            folder.drop();
        }
    }

    /** Through all pages, from link to link. */
    private final class Walk {

        private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
        private final URI server = own.address();
        private final SiteFolder folder;
        private final SiteMap map;
        private final boolean drafts;
        private final Deque<Page> next = new ArrayDeque<>();
        /** Whether each was there. */
        private final Map<Page, Boolean> asked = new LinkedHashMap<>();

        Walk(SiteFolder folder, SiteMap map, boolean drafts) {
            this.folder = folder;
            this.map = map;
            this.drafts = drafts;
        }

        void go() throws IOException {
            for (String language : Reader.LANGUAGES) {
                map.starts().forEach(s -> want(new Page(language, "/"), s));
            }
            while (!next.isEmpty()) {
                Map<Page, CompletableFuture<HttpResponse<byte[]>>> round = new LinkedHashMap<>();
                while (round.size() < AT_ONCE && !next.isEmpty()) {
                    round.put(next.element(), ask(next.remove()));
                }
                for (Page page : round.keySet()) {
                    take(page, answer(round.get(page)));
                }
            }
            for (Page page : asked.keySet()) {
                String file = SiteMap.file(page);
                if (asked.get(page) && file.endsWith(".html")) {
                    String html = new PageFile(folder.read(file)).write((p, link) -> file(page, link), file);
                    folder.write(file, html.getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        private void want(Page from, String link) {
            map.find(from, link).filter(to -> asked.putIfAbsent(to, false) == null).ifPresent(next::add);
        }

        private void take(Page page, HttpResponse<byte[]> answer) throws IOException {
            boolean withdrawn = answer.statusCode() == WITHDRAWN;
            if (answer.statusCode() == 404 || withdrawn && !SiteMap.file(page).endsWith(".html")
                    || !drafts && FOR_MEMBERS.contains(answer.statusCode())) {
                return;
            }
            if (answer.statusCode() != 200 && !withdrawn) {
                throw new SiteRefusedException("The page " + page.address() + " answers with " + answer.statusCode()
                        + ", so no site is written.");
            }
            asked.put(page, true);
            String file = SiteMap.file(page);
            folder.write(file, answer.body());
            if (file.endsWith(".html")) {
                new PageFile(new String(answer.body(), StandardCharsets.UTF_8)).links().forEach(link -> want(page, link));
            }
        }

        private CompletableFuture<HttpResponse<byte[]>> ask(Page page) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(page.address()))
                    .header(OwnReader.HEADER, own.secret()).header("Accept-Language", page.language());
            if (!drafts) {
                request.header(OwnReader.STRANGER, "yes");
            }
            return client.sendAsync(request.build(), BodyHandlers.ofByteArray());
        }

        private static HttpResponse<byte[]> answer(CompletableFuture<HttpResponse<byte[]>> asked) throws IOException {
            try {
                return asked.get();
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SiteRefusedException("It was stopped; no site is written.");
            }
        }

        private Optional<String> file(Page from, String link) {
            return map.find(from, link).filter(to -> asked.getOrDefault(to, false)).map(SiteMap::file);
        }
    }
}
