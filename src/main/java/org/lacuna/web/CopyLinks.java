package org.lacuna.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.lacuna.assessment.KeptCopy;
import org.lacuna.people.Role;
import org.lacuna.store.CopyStore;

/** Where the reader of a page gets a copy that a source names. */
@RequestScoped
@Named("copylinks")
public class CopyLinks {

    private final CopyStore copies;
    private final Shown shown;
    private final Reader reader;

    CopyLinks(CopyStore copies, Shown shown, Reader reader) {
        this.copies = copies;
        this.shown = shown;
        this.reader = reader;
    }

    /** Empty if they do not get it. */
    public String at(KeptCopy copy) {
        if (reader.isOutside()) {
            return "";
        }
        if (reader.caller().may(Role.READER) && copies.find(copy.sha256()).isPresent()) {
            return "/copies/" + copy.sha256();
        }
        return shown.edition().filter(line -> copies.findPassedOn(line.organisation(), copy.sha256()).isPresent())
                .map(line -> "/countries/" + line.country() + "/copies/" + copy.sha256() + "/file" + shown.asked()).orElse("");
    }
}
