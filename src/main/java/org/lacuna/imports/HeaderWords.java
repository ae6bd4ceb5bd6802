package org.lacuna.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words in headers that tell what a column holds, in several languages. Those that tell more come first. */
final class HeaderWords {

    private static final Map<String, List<String>> WORDS = words();

    private HeaderWords() {
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("lat", List.of("latitude", "lat", "широта", "latitud"));
        words.put("lon", List.of("longitude", "lon", "lng", "long", "долгота", "longitud"));
        words.put("countries", List.of("country", "countries", "страна", "страны", "pays", "pais", "land", "mamlakat", "ел"));
        words.put("sources_url", List.of("url", "link", "links", "source", "sources", "ссылка", "источник", "lien", "fuente"));
        words.put("financing_currency", List.of("currency", "валюта", "devise", "moneda"));
        words.put("financing_amount", List.of("cost", "amount", "price", "budget", "sum", "стоимость", "сумма", "цена",
                "montant", "cout", "costo", "monto"));
        words.put("scale_min", List.of("quantity", "cameras", "camera count", "devices", "number", "count", "количество",
                "число", "nombre", "cantidad"));
        words.put("vendors", List.of("vendor", "vendors", "supplier", "company", "companies", "contractor", "manufacturer",
                "поставщик", "компания", "подрядчик", "fournisseur", "proveedor", "empresa"));
        words.put("operator", List.of("agency", "operator", "department", "departments", "authority", "buyer", "police",
                "ведомство", "оператор", "заказчик", "operateur", "agence", "organismo"));
        words.put("place", List.of("city", "town", "location", "place", "municipality", "город", "место", "ville", "lieu",
                "ciudad", "shahar"));
        words.put("start_date", List.of("year", "date", "since", "start", "год", "дата", "annee", "ano", "fecha", "yil"));
        words.put("technologies",
                List.of("technology", "technologies", "type", "технология", "тип", "technologie", "tecnologia"));
        words.put("status", List.of("status", "статус", "statut", "estado"));
        words.put("name", List.of("name", "title", "project", "название", "проект", "nom", "titre", "nombre del proyecto"));
        return words;
    }

    static Iterable<String> targets() {
        return WORDS.keySet();
    }

    /** @return the word of the header that tells */
    static Optional<String> find(String target, String header) {
        String words = " " + Countries.key(header) + " ";
        return WORDS.get(target).stream().filter(w -> words.contains(" " + Countries.key(w) + " ")).findFirst();
    }
}
