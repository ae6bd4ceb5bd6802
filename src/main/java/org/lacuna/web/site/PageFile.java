package org.lacuna.web.site;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the application as a file: its links lead from file to file, and nothing in it waits for a server. */
final class PageFile {

    private final Document page;

    PageFile(String html) {
        page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("form, script").remove();
    }

    /** Where it leads. */
    Iterable<String> links() {
        return page.select("[href], [src]").stream().map(PageFile::link).toList();
    }

    private static String link(Element element) {
        return element.attr(attribute(element));
    }

    private static String attribute(Element element) {
        return element.hasAttr("href") ? "href" : "src";
    }

    /**
     * @param file tells in which file a page is that a link leads to; empty = in none
     * @param own path of this file
     */
    String write(BiFunction<PageFile, String, Optional<String>> file, String own) {
        for (Element element : page.select("[href], [src]")) {
            String link = link(element);
            if (link.startsWith("/") || link.startsWith("?")) {
                String fragment = link.contains("#") ? link.substring(link.indexOf('#')) : "";
                Optional<String> found = file.apply(this, link.replaceAll("#.*", ""));
                boolean isHere = found.filter(own::equals).isPresent() && fragment.isEmpty()
                        && element.closest("p.back") != null;
                if (found.isPresent() && !isHere) {
                    element.attr(attribute(element), relative(own, found.get()) + fragment);
                } else {
                    unlink(element);
                }
            }
        }
        page.select("p.actions, ul").stream().filter(e -> e.text().isBlank()).forEach(Element::remove);
        return page.outerHtml();
    }

    /** What leads nowhere is left as words; what is nothing but a way there goes. */
    private static void unlink(Element element) {
        Element item = element.closest("nav li, p.back");
        if (item != null) {
            item.remove();
        } else if (element.closest("p.actions") != null || !element.tagName().equals("a")) {
            element.remove();
        } else {
            element.unwrap();
        }
    }

    /** From one file of the site to another. */
    static String relative(String from, String to) {
        Path folder = Path.of("/" + from).getParent();
        return folder.relativize(Path.of("/" + to)).toString().replace('\\', '/');
    }
}
