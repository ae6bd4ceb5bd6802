package org.lacuna.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lacuna.reply.Reply;
import org.lacuna.reply.Signatory;
import org.lacuna.reply.Subject;
import org.lacuna.web.AnswerReader.Problem;

/** Makes a reply of a form, or says everything that keeps it from being one. */
final class ReplyReader {

    private final ReplyForm form;
    private final List<Subject> subjects;
    private final LocalDate today;
    private final Texts texts;
    private final ReplyTexts words;
    private final List<Problem> problems = new ArrayList<>();

    /** @param subjects all that one can reply to */
    ReplyReader(ReplyForm form, List<Subject> subjects, LocalDate today, Reader reader) {
        this.form = form;
        this.subjects = subjects;
        this.today = today;
        this.texts = reader.texts();
        this.words = reader.texts(ReplyTexts.class);
    }

    List<Problem> problems() {
        return problems;
    }

    /** @return empty if there are problems */
    Optional<Reply> read(int number) {
        Optional<Subject> subject = subjects.stream().filter(s -> ReplyForm.to(s).equals(form.to())).findFirst();
        if (subject.isEmpty()) {
            problem("to", words.problem_to(form.to()));
        }
        require("name", words.name(), form.name(), Reply.LINE);
        require("office", words.office(), form.office(), Reply.LINE);
        allow("post", words.post(), form.post(), Reply.LINE);
        require("behalf", words.behalf(), form.behalf(), Reply.LINE);
        Optional<LocalDate> received = received();
        if (!Reply.LANGUAGES.contains(form.language())) {
            problem("language", words.problem_language());
        }
        require("text", words.text(), form.text(), Reply.TEXT);
        allow("translation", words.translation(), form.translation(), Reply.TEXT);
        require("original", words.original(), form.original(), Reply.ORIGINAL);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reply(number, subject.get(),
                new Signatory(form.name(), form.office(), form.post(), form.behalf()), received.get(), form.language(),
                form.text(), form.translation(), form.original(), "", Optional.empty()));
    }

    private Optional<LocalDate> received() {
        try {
            LocalDate day = LocalDate.parse(form.received());
            if (day.isAfter(today)) {
                problem("received", words.problem_future(form.received()));
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            problem("received", form.received().isEmpty() ? words.problem_missing(words.received())
                    : words.problem_date(form.received()));
            return Optional.empty();
        }
    }

    private void require(String field, String name, String text, int most) {
        if (text.isEmpty()) {
            problem(field, words.problem_missing(name));
        }
        allow(field, name, text, most);
    }

    private void allow(String field, String name, String text, int most) {
        if (text.length() > most) {
            problem(field, texts.problem_long(name, text.length(), most));
        }
    }

    private void problem(String field, String says) {
        problems.add(new Problem(field, says));
    }
}
