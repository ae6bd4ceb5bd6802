package org.lacuna.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lacuna.imports.Codebook;
import org.lacuna.ruleset.Trait;
import org.lacuna.ruleset.Vocabulary;
import org.lacuna.ruleset.language.TranslatedRuleset;

/**
 * What one can choose in the form of a record.
 *
 * @param families of traits, in the reader's language, by the family's id
 */
record RecordFormWords(Codebook codebook, Map<String, List<Trait>> families) {

    static RecordFormWords of(TranslatedRuleset ruleset, String language) {
        Vocabulary words = ruleset.in(language).vocabulary();
        Codebook codebook = new Codebook(words);
        List<String> ofRecords = codebook.column("traits").words();
        Map<String, List<Trait>> families = new LinkedHashMap<>();
        words.traits().stream().filter(t -> ofRecords.contains(t.id()))
                .forEach(t -> families.computeIfAbsent(t.family(), f -> new ArrayList<>()).add(t));
        return new RecordFormWords(codebook, families);
    }

    public List<String> of(String column) {
        return codebook.column(column).words();
    }
}
