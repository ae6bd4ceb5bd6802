package org.lacuna.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lacuna.assessment.AnswerMerge.Part;
import org.lacuna.deployment.Claim;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;

/** How values look on pages. Nothing else rounds or formats. */
@TemplateExtension
final class Formats {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(", HH:mm 'UTC'", Locale.ROOT);

    private Formats() {
    }

    /** With one decimal. */
    static String one(double value, @TemplateAttribute("locale") Object locale) {
        return String.format((Locale) locale, "%.1f", value);
    }

    /** With three decimals. */
    static String three(double value, @TemplateAttribute("locale") Object locale) {
        return String.format((Locale) locale, "%.3f", value);
    }

    /** As it is typed: without marks between its digits. */
    static String digits(long number) {
        return Long.toString(number);
    }

    static String joined(List<String> words) {
        return String.join(", ", words);
    }

    /** With its sign and one decimal; nothing for nothing. */
    static String signed(double value, @TemplateAttribute("locale") Object locale) {
        return value == 0 ? "0" : String.format((Locale) locale, "%+.1f", value);
    }

    static String date(LocalDate date, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale((Locale) locale).format(date);
    }

    static String money(BigDecimal amount, @TemplateAttribute("locale") Object locale) {
        return String.format((Locale) locale, "%,.0f", amount);
    }

    /** An amount to its last digit. */
    static String exact(BigDecimal amount, @TemplateAttribute("locale") Object locale) {
        return String.format((Locale) locale, "%,." + Math.max(0, amount.scale()) + "f", amount);
    }

    /** The numbers of a claim: 2,144, 300–400, at least or at most one. */
    static String numbers(Claim claim, @TemplateAttribute("locale") Object locale) {
        if (claim.min().equals(claim.max())) {
            return grouped(claim.min().getAsLong(), locale);
        } else if (claim.max().isEmpty()) {
            return "≥ " + grouped(claim.min().getAsLong(), locale);
        } else if (claim.min().isEmpty()) {
            return "≤ " + grouped(claim.max().getAsLong(), locale);
        }
        return grouped(claim.min().getAsLong(), locale) + "–" + grouped(claim.max().getAsLong(), locale);
    }

    /** A number of things. */
    static String grouped(long count, @TemplateAttribute("locale") Object locale) {
        return String.format((Locale) locale, "%,d", count);
    }

    /** A size, rounded up so that nothing has none. The same in every language, for it stands beside its SHA-256. */
    static String kilobytes(long bytes) {
        return String.valueOf((bytes + 1023) / 1024);
    }

    /** With the hour, in UTC. */
    static String moment(OffsetDateTime at, @TemplateAttribute("locale") Object locale) {
        OffsetDateTime there = at.withOffsetSameInstant(ZoneOffset.UTC);
        return date(there.toLocalDate(), locale) + there.format(MOMENT);
    }

    /** With the hour, in UTC. */
    static String moment(Instant at, @TemplateAttribute("locale") Object locale) {
        return moment(at.atOffset(ZoneOffset.UTC), locale);
    }

    /** What an option says; its id if the question has no such option any more. */
    static String means(Criterion criterion, String option) {
        return criterion.findOption(option).map(Option::means).orElse(option);
    }

    /** As a key of {@link QuestionTexts}. */
    static String key(Part part) {
        return word(part.code(), "part");
    }

    /** Of a country code; the code itself if there is no such country. */
    static String country(String code, @TemplateAttribute("locale") Object locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry((Locale) locale);
    }

    /** As a key of {@link Words}: {@code operator_security_service}. */
    static String word(String code, String family) {
        return family + "_" + code.replace('-', '_');
    }

    static String word(Operator operator) {
        return word(operator.code(), "operator");
    }

    static String word(Optional<Operator> operator) {
        return operator.map(Formats::word).orElse("operator_unknown");
    }

    /** Whether it may be a link. Forms and imports refuse others; what came another way is shown as text. */
    static boolean webLink(String text) {
        return text.matches("https?://[^\\s\"<>]+");
    }

    /** A score from 0 to 1 in points of 100. */
    static String percent(double score) {
        return String.valueOf(Math.round(100 * score));
    }

    /** Of a language, by its tag. */
    static String languageName(String tag, @TemplateAttribute("locale") Object locale) {
        return Locale.forLanguageTag(tag).getDisplayName((Locale) locale);
    }

    /** A language's name for itself. */
    static String ownName(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
