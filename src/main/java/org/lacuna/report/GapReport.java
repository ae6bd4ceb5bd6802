package org.lacuna.report;

import java.util.List;

/**
 * One gap of the country.
 *
 * @param says what is missing
 * @param sure points of uncovered risk that closing it removes even if open answers turn out best
 * @param open further points that depend on them
 * @param rank of the act that could close it
 * @param change the smallest legal change that would
 * @param standards the instruments that ask for the rule, each with its place
 * @param deployments how many deployments need it
 * @param blockedBy reasons of the caps that hold down systems that need the rule; empty unless it is blocked
 * @param blockedByUndecided reasons of further caps that do so if something still open turns out so
 * @param precedents other countries on file whose law has the rule
 */
public record GapReport(String criterion, String title, String says, double sure, double open, String rank,
        String change, List<String> standards, int deployments, List<String> blockedBy,
        List<String> blockedByUndecided, List<Precedent> precedents) {
}
