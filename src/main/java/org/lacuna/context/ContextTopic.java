package org.lacuna.context;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.ruleset.Coded;

/** What a fact is about, in the order in which pages show it. */
public enum ContextTopic implements Coded {

    LAW_PRESENCE,
    /** Who is said to reach the data. */
    DATA_CLAIM,
    /** Who is said to pay. */
    COST_CLAIM,
    INDEX_POSITION,
    EXPORT_REACH,
    STANDARDS,
    DEBT_SHARE,
    DEBT_DISTRESS,
    /** Belt and Road Initiative. */
    BRI_MEMBERSHIP,
    /** Shanghai Cooperation Organisation. */
    SCO_MEMBERSHIP;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ContextTopic> find(String code) {
        return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(ContextTopic::code).toList();
    }
}
