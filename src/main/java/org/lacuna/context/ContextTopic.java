package org.lacuna.context;

import java.util.Locale;
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
}
