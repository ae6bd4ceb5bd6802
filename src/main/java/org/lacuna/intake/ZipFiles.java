package org.lacuna.intake;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.imports.Reading;

/** The files in a zip, each a table or several. With a datapackage.json only those it lists. */
final class ZipFiles {

    private static final String ASIDE = "(?i)(.*/)?(__MACOSX/.*|\\.[^/]*|(readme|licen[cs]e|changelog|copying)[^/]*|[^/]*\\.(md|ya?ml))";

    private final Opening opening;
    private final Packed zip;

    ZipFiles(Opening opening, Packed zip) {
        this.opening = opening;
        this.zip = zip;
    }

    FileKind open() throws IOException {
        Optional<String> descriptor = zip.entries().stream().filter(e -> e.matches("([^/]+/)?" + DataPackage.NAME))
                .findFirst();
        if (descriptor.isPresent()) {
            open(DataPackage.read(zip, descriptor.get()));
            return FileKind.DATA_PACKAGE;
        }
        for (String entry : zip.entries()) {
            open(entry, opening.reading());
        }
        return FileKind.ZIP;
    }

    private void open(DataPackage described) throws IOException {
        described.facts().forEach(opening::fact);
        Set<String> listed = new HashSet<>();
        for (DataPackage.Resource resource : described.resources()) {
            List<String> gone = resource.paths().stream().filter(path -> !zip.has(path)).toList();
            gone.forEach(path -> opening.passOver(
                    CellText.clean(path) + " is listed in " + DataPackage.NAME + " but not in the zip."));
            boolean isNew = listed.addAll(resource.paths());
            if (gone.isEmpty() && isNew) {
                open(resource);
            }
        }
        zip.entries().stream().filter(e -> !listed.contains(e) && !e.endsWith(DataPackage.NAME) && !e.matches(ASIDE))
                .forEach(e -> opening.passOver(CellText.clean(e) + " is not listed in " + DataPackage.NAME + "."));
    }

    private void open(DataPackage.Resource resource) throws IOException {
        Reading reading = resource.reading(opening.reading());
        if (resource.paths().size() == 1 && resource.columns().isEmpty()) {
            open(resource.paths().get(0), reading);
        } else {
            Content content = Content.joined(resource.paths().stream().map(path -> Content.within(zip, path)).toList());
            opening.text(content, resource.name(), reading, resource.columns());
        }
    }

    private void open(String entry, Reading reading) throws IOException {
        String shown = CellText.clean(entry);
        if (entry.matches(ASIDE)) {
            return;
        }
        Content content = Content.within(zip, entry);
        byte[] start = Opening.start(content);
        Optional<String> other = start.length == 0 ? Optional.of("empty") : Magic.other(start);
        if (other.isPresent()) {
            opening.passOver(shown + " is " + other.get() + ".");
        } else if (Magic.isZip(start)) {
            spreadsheet(content, shown);
        } else {
            opening.text(content, shown, reading, Optional.empty());
        }
    }

    private void spreadsheet(Content content, String shown) throws IOException {
        try (Content.Local local = content.local()) {
            Packed inner = new Packed(local.path(), Limits.UNPACKED_XML_BYTES);
            if (!XlsxBook.isOne(inner) && !OdsBook.isOne(inner)) {
                throw new UnreadableFileException("The zip holds another zip, " + shown
                        + "; allowed are CSV, JSON, .xlsx and .ods in it.");
            }
        }
        opening.spreadsheet(content, shown + "/");
    }
}
