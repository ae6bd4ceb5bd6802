package org.lacuna.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Origin;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.ruleset.Coded;

/** Writes one deployment as cells of the common record. */
final class RecordCells {

    private final Map<String, String> cells = new LinkedHashMap<>();

    Map<String, String> of(Deployment deployment) {
        put("id", deployment.id());
        put("record_kind", deployment.kind().code());
        place(deployment.place());
        put("name", deployment.name());
        operation(deployment.operation());
        put("vendors", deployment.vendors(), Vendor::name);
        put("vendor_home_states", deployment.vendors(), Vendor::homeState);
        put("vendor_roles", deployment.vendors(), Vendor::role);
        financings(deployment.financings());
        history(deployment.history());
        scale(deployment.scale());
        put("hosting_state", deployment.hosting().state());
        put("hosting_basis", deployment.hosting().basis());
        put("hosting_note", deployment.hosting().note());
        proof(deployment.proof());
        put("related_ids", deployment.related(), Function.identity());
        origin(deployment.origin());
        return cells;
    }

    private void place(Place place) {
        put("granularity", place.granularity().code());
        put("countries", place.countries(), Function.identity());
        put("country_note", place.note());
        put("place", place.name());
        put("former_names", place.formerNames(), Function.identity());
        place.point().ifPresent(point -> {
            put("lat", plain(point.latitude()));
            put("lon", plain(point.longitude()));
        });
        put("place_raw", place.raw());
    }

    private void operation(Operation operation) {
        put("technologies", operation.technologies(), Function.identity());
        put("traits", operation.traits(), Function.identity());
        put("possible_traits", operation.possibleTraits(), Function.identity());
        put("operator", operation.operatorName());
        put("operator_type", operation.operator().map(Coded::code).orElse(CommonRecord.UNKNOWN));
    }

    private void financings(List<Financing> financings) {
        put("financing_type", financings, Financing::type);
        put("financing_amount", financings, f -> f.amount().map(BigDecimal::toPlainString).orElse(""));
        put("financing_currency", financings, Financing::currency);
        put("financing_qualifier", financings, Financing::qualifier);
        put("financing_raw", financings, Financing::raw);
        put("financier", financings, Financing::financier);
        put("financier_home_state", financings, Financing::financierState);
    }

    private void history(History history) {
        put("status", history.status());
        put("status_raw", history.statusRaw());
        put("status_as_of", history.statusAsOf());
        put("announced_date", history.announced());
        put("start_date", history.start());
        put("end_date", history.end());
        put("dates_raw", history.datesRaw());
    }

    private void scale(List<Claim> claims) {
        put("scale_unit", claims, Claim::unit);
        put("scale_min", claims, c -> plain(c.min()));
        put("scale_max", claims, c -> plain(c.max()));
        put("scale_qualifier", claims, Claim::qualifier);
        put("scale_raw", claims, Claim::raw);
        put("scale_as_of", claims, Claim::asOf);
        put("scale_source", claims, Claim::source);
    }

    private void proof(Proof proof) {
        put("article_says", proof.articleSays());
        put("article_source", proof.articleSource());
        put("verdict", proof.verdict().code());
        put("verdict_note", proof.verdictNote());
        if (proof.sources().size() > CommonRecord.MOST_SOURCES) {
            throw new IllegalArgumentException(proof.sources().size() + " sources; a row has room for "
                    + CommonRecord.MOST_SOURCES);
        }
        for (int i = 0; i < proof.sources().size(); i++) {
            CommonRecord.SourceNames names = CommonRecord.SourceNames.EVERY.get(i);
            Source source = proof.sources().get(i);
            put(names.title(), source.title());
            put(names.publisher(), source.publisher());
            put(names.url(), source.url());
            put(names.date(), source.date());
        }
        put("accessed", proof.accessed());
        put("confidence", proof.confidence());
    }

    private void origin(Origin origin) {
        put("dataset", origin.dataset());
        put("licence", origin.licence());
        put("attribution", origin.attribution());
        put("redistributable", String.valueOf(origin.redistributable()));
        put("row", origin.row());
    }

    private <T> void put(String column, Iterable<T> items, Function<T, String> text) {
        List<String> entries = new ArrayList<>();
        items.forEach(item -> entries.add(text.apply(item)));
        put(column, BarList.join(entries));
    }

    private void put(String column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
    }

    private static String plain(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }

    /** Without an exponent. */
    private static String plain(double degrees) {
        return new BigDecimal(String.valueOf(degrees)).toPlainString();
    }
}
