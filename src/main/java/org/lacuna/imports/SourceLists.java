package org.lacuna.imports;

import java.util.List;
import java.util.Map;

/** Gives each entry of the lists of sources its numbered columns, behind those that are filled. */
final class SourceLists {

    private final Map<String, List<String>> entries;
    private final RowNotes notes;

    SourceLists(Map<String, List<String>> entries, RowNotes notes) {
        this.entries = entries;
        this.notes = notes;
    }

    void spread() {
        List<List<String>> lists = ImportProfile.SOURCE_LISTS.stream().map(c -> entries.getOrDefault(c, List.of())).toList();
        List<String> urls = lists.get(2);
        int size = urls.isEmpty() ? lists.get(0).size() : urls.size();
        lists.forEach(l -> {
            if (!l.isEmpty() && l.size() != size) {
                notes.warn("sources", "lists of " + size + " and " + l.size(), "the list of " + l.size() + " was left out");
            }
        });
        int next = 1 + last();
        for (int i = 0; i < size; i++, next++) {
            if (next > CommonRecord.MOST_SOURCES) {
                notes.warn("sources", size + " sources", "the first " + CommonRecord.MOST_SOURCES + " are kept");
                break;
            }
            source(CommonRecord.SourceNames.EVERY.get(next - 1), lists, i, size);
        }
        ImportProfile.SOURCE_LISTS.forEach(entries::remove);
        CommonRecord.SourceNames.EVERY.forEach(this::linksAlone);
    }

    /** The last numbered source that is filled. */
    private int last() {
        int last = 0;
        for (int i = 0; i < CommonRecord.MOST_SOURCES; i++) {
            if (CommonRecord.SourceNames.EVERY.get(i).all().stream().anyMatch(entries::containsKey)) {
                last = i + 1;
            }
        }
        return last;
    }

    /** Lists of another length are left out: nobody knows which entry goes with which. */
    private void source(CommonRecord.SourceNames names, List<List<String>> lists, int entry, int size) {
        for (int i = 0; i < lists.size(); i++) {
            List<String> list = lists.get(i);
            if (list.size() == size && !list.get(entry).isEmpty()) {
                entries.put(names.all().get(i), List.of(list.get(entry)));
            }
        }
    }

    /** What stands for a link and is none is the title. */
    private void linksAlone(CommonRecord.SourceNames names) {
        List<String> url = entries.get(names.url());
        if (url == null || CellForm.isLink(url.get(0))) {
            return;
        }
        entries.remove(names.url());
        if (entries.containsKey(names.title())) {
            notes.warn(names.url(), url.get(0), "it is no link and was left out");
        } else {
            entries.put(names.title(), url);
        }
    }
}
