package org.lacuna.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.lacuna.web.CopyDesk.Brought;

/** What a browser sent from a question page: texts, and copies of documents. */
record SentForm(MultivaluedMap<String, String> texts, List<Brought> files) {

    /** Sources are counted from 0. */
    private static final Pattern FILE = Pattern.compile("file-([0-9]{1,4})");

    static SentForm of(MultipartFormDataInput sent) {
        SentForm form = new SentForm(new MultivaluedHashMap<>(), new ArrayList<>());
        sent.getValues().forEach((name, values) -> values.forEach(value -> form.add(name, value)));
        return form;
    }

    private void add(String name, FormValue value) {
        if (!value.isFileItem()) {
            texts.add(name, value.getValue());
            return;
        }
        Matcher place = FILE.matcher(name);
        if (place.matches() && !value.getFileName().isEmpty()) {
            files.add(new Brought(Integer.parseInt(place.group(1)), value.getFileName(), value.getFileItem().getFile()));
        }
    }
}
