package org.lacuna.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lacuna.access.PassphraseRule;
import org.lacuna.people.PenName;
import org.lacuna.web.AccessTexts;
import org.lacuna.web.AnswerReader.Problem;
import org.lacuna.web.Reader;

/** What a person types to get an account. */
record NewPerson(String name, String language, String passphrase, String again) {

    static NewPerson of(String name, String language, String passphrase, String again) {
        return new NewPerson(Objects.toString(name, ""),
                language != null && Reader.LANGUAGES.contains(language) ? language : Reader.LANGUAGES.get(0),
                Objects.toString(passphrase, ""), Objects.toString(again, ""));
    }

    List<Problem> problems(AccessTexts texts) {
        List<Problem> problems = new ArrayList<>();
        if (PenName.of(name).isEmpty()) {
            problems.add(new Problem("name", texts.problem_name()));
        }
        problems.addAll(passphraseProblems(passphrase, again, name, texts));
        return problems;
    }

    static List<Problem> passphraseProblems(String passphrase, String again, String name, AccessTexts texts) {
        List<Problem> problems = new ArrayList<>();
        PassphraseRule.broken(passphrase, name).ifPresent(rule -> problems.add(new Problem("passphrase", switch (rule) {
            case TOO_SHORT -> texts.problem_passphrase_short();
            case TOO_LONG -> texts.problem_passphrase_long();
            case TOO_COMMON -> texts.problem_passphrase_common();
            case TOO_MUCH_LIKE_THE_NAME -> texts.problem_passphrase_name();
        })));
        if (!passphrase.equals(again)) {
            problems.add(new Problem("again", texts.problem_passphrase_again()));
        }
        return problems;
    }
}
