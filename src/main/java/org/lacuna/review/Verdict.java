package org.lacuna.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/** What a reviewer says of an answer. */
public enum Verdict implements Coded {

    /** Nobody has judged it as it stands. */
    PENDING,
    TO_BE_FIXED,
    /** Right, and could be said or proved better. */
    IMPROVABLE,
    ACCEPTABLE;

    private static final Map<String, Verdict> BY_CODE = Coded.byCode(values());

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Verdict> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
