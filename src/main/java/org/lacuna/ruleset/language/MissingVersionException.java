package org.lacuna.ruleset.language;

/** The files of a version that an assessment was made with are not here. */
public class MissingVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String version;

    public MissingVersionException(String id, String version) {
        super("The files of " + id + " " + version + " are not here, and no other version stands in for it. Put them into "
                + "rulesets/" + id + "/versions/" + version + ", or take the assessment to the version that is in use.");
        this.id = id;
        this.version = version;
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }
}
