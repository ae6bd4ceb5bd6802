package org.lacuna.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kk      | Дербес деректерді жинау субъектінің келісімімен жүзеге асырылады
            kk      | Қазақ қағаз
            ky      | Жеке маалыматтарды чогултуу субъекттин макулдугу менен жүргүзүлөт
            tg      | Маълумоти шахсӣ бо розигии субъект ҷамъ карда мешавад
            uz-Cyrl | Шахсга доир маълумотларга ишлов бериш учун розилик олинади, ўзгартириш
            uz      | Shaxsga doir maʼlumotlar subyektining roziligi bilan oʻzgartiriladi
            ru      | Сбор персональных данных осуществляется с согласия субъекта
            en      | Personal data are collected with consent
            en      | 2019
            """)
    void lettersTellTheLanguage(String language, String text) {
        assertThat(Tongue.of(text)).isEqualTo(language);
    }
}
