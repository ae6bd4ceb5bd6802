package org.lacuna.people;

/**
 * People who share their drafts. Nobody else sees these.
 *
 * @param id a number from 1
 * @param name may be empty until the first administrator has given it
 */
public record Organisation(String id, String name) {

    /** The one that everything belonged to before there were others. */
    public static final String FIRST = "1";
    /** That of readers who have not signed in; nothing belongs to it. */
    public static final String NONE = "0";
    public static final int LONGEST_NAME = 200;

    /** The id of a thing of which each organisation may have one: it names the organisation, unless that is the first. */
    public static String idFor(String organisation, String id) {
        return organisation.equals(FIRST) ? id : id + "-o" + organisation;
    }

    /** The id that {@link #idFor} was given. */
    public static String idWithout(String organisation, String id) {
        String added = "-o" + organisation;
        return !organisation.equals(FIRST) && id.endsWith(added) ? id.substring(0, id.length() - added.length()) : id;
    }

    /** Whether it is an id as {@link #idFor} gives it to organisations after the first. */
    public static boolean isIdOfAny(String id) {
        return id.matches(".*-o[0-9]+");
    }
}
